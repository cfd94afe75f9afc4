import { idOf } from './collection.ts';
import type { Query } from './query.ts';
import type { Run } from './run.ts';
import { score, type Miss } from './score.ts';

/** One table for a collection, a line for each engine. */
export function tabulate(queries: readonly Query[], runs: readonly Run[]): string {
  const said = queries.filter(({ places }) => places.length > 0).length;
  const head = [
    '',
    `first of ${said}`,
    'in three',
    `false of ${queries.length - said}`,
    'false label',
    'KB cold',
    'worst',
    'ms cold',
    'worst',
    'ms next',
    'p95',
    'worst',
  ];
  return align([head, ...runs.map((run) => row(queries, run))]);
}

/** What the columns are of. */
export const legend = `KB: in Chromium, all that is transferred from an empty cache to the first answer (the site's page and scripts
with it); for a library, itself and its index, compressed. ms: in Chromium from an empty cache, and with the engine loaded; for a
library in Node. Median, p95, worst.`;

function row(queries: readonly Query[], run: Run): readonly string[] {
  const { first, three, falseFinds, falseLabels } = score(queries, run);
  const [bytes, cold, next] = [
    run.cold.map((one) => one.bytes / 1000),
    run.cold.map((one) => one.ms),
    run.answers.map(({ ms }) => ms),
  ];
  return [
    run.engine,
    String(first),
    String(three),
    String(falseFinds),
    falseLabels === undefined ? '–' : String(falseLabels),
    ...[share(bytes, 0.5), share(bytes, 1), share(cold, 0.5), share(cold, 1)].map((value) => show(value, 0)),
    ...[share(next, 0.5), share(next, 0.95), share(next, 1)].map((value) => show(value, 1)),
  ];
}

/** The value that so great a share of all do not exceed. */
function share(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN;
}

const show = (value: number, digits: number): string => (Number.isNaN(value) ? '–' : value.toFixed(digits));

function align(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  return rows
    .map((cells) =>
      cells
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  '),
    )
    .join('\n');
}

/** Every query that an engine did not answer rightly. */
export function listMisses(queries: readonly Query[], run: Run): string {
  const { misses } = score(queries, run);
  return [
    `${run.engine}: ${queries.length - misses.length} of ${queries.length} answered rightly`,
    ...misses.map(tellMiss),
  ].join('\n');
}

function tellMiss({ query: { kind, text, places }, got }: Miss): string {
  const wanted = places.map(idOf).join(' or ') || 'nothing';
  const short = text.replace(/\s+/g, ' ');
  return `  ${kind}: ${short.length > 90 ? `${short.slice(0, 90)}…` : short}\n    wanted ${wanted}\n    got    ${got}`;
}
