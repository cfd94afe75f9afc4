import type { Verdict } from './run.ts';

/** A line for each fault, and how many of each kind came to what. */
export const tellVerdicts = (verdicts: readonly Verdict[]): string =>
  [...verdicts.map(tell), '', summaryOf(verdicts)].join('\n');

/** Kinds by what came of them, and the figures that the content is held to. */
function summaryOf(verdicts: readonly Verdict[]): string {
  const count = (all: readonly Verdict[], outcome: Verdict['outcome']): number =>
    all.filter((one) => one.outcome === outcome).length;
  const outcomes = ['refused', 'harmless', 'let through', 'without a place', 'crashed'] as const;
  const row = (name: string, all: readonly Verdict[]): string =>
    `${name.padEnd(14)}${[all.length, ...outcomes.map((one) => count(all, one))].map((one) => String(one).padStart(17)).join('')}`;
  return [
    `${'kind'.padEnd(14)}${['made', ...outcomes].map((one) => one.padStart(17)).join('')}`,
    ...[...Map.groupBy(verdicts, ({ mutation }) => mutation.kind)].map(([kind, all]) => row(kind, all)),
    row('all', verdicts),
    `faults let through: ${count(verdicts, 'let through')}`,
    `refused without file, place and cause: ${count(verdicts, 'without a place') + count(verdicts, 'crashed')}`,
  ].join('\n');
}

function tell({ mutation: { kind, what, file, harmless }, outcome, problem, error }: Verdict): string {
  const done = `${kind} · ${file} · ${what}`;
  if (!problem)
    return `${done}: ${outcome}${error instanceof Error ? `, ${error.message}` : ''}${harmless ? `, since ${harmless}` : ''}`;
  const place = [problem.line === undefined ? problem.file : `${problem.file}:${problem.line}`, problem.field];
  return `${done}: ${outcome} at ${place.filter(Boolean).join(' ')} (${problem.rule}): ${problem.found}`;
}
