import type { Verdict } from './run.ts';

/** A line for each fault, and how many of each kind came to what. */
export function tellVerdicts(verdicts: readonly Verdict[]): string {
  const counts = [...Map.groupBy(verdicts, ({ mutation }) => mutation.kind)].map(([kind, all]) => {
    const refused = all.filter(({ outcome }) => outcome === 'refused').length;
    const harmless = all.filter(({ outcome }) => outcome === 'harmless').length;
    return `${kind}: ${all.length} made, ${refused} refused, ${harmless} harmless, ${all.length - refused - harmless} others`;
  });
  return [...verdicts.map(tell), '', `${verdicts.length} in all`, ...counts].join('\n');
}

function tell({ mutation: { kind, what, file, harmless }, outcome, problem, error }: Verdict): string {
  const done = `${kind} · ${file} · ${what}`;
  if (!problem)
    return `${done}: ${outcome}${error instanceof Error ? `, ${error.message}` : ''}${harmless ? `, since ${harmless}` : ''}`;
  const place = [problem.line === undefined ? problem.file : `${problem.file}:${problem.line}`, problem.field];
  return `${done}: ${outcome} at ${place.filter(Boolean).join(' ')} (${problem.rule}): ${problem.found}`;
}
