/** One fault found in the content: where, what was found, what was wanted. */
export interface Problem {
  /** Path from the project's folder, with `/`. */
  readonly file: string;
  /** Counted from 1, where it is known. */
  readonly line?: number | undefined;
  /** The field (`evidence[2].stance`), where it is one. */
  readonly field?: string | undefined;
  readonly found: string;
  readonly wanted: string;
}

/** Everything that is wrong with the content, in one error whose message is the report. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(report(problems));
    this.problems = problems;
  }
}

/** The report: a heading that counts, then a line for each problem, sorted by file and line. */
export function report(problems: readonly Problem[]): string {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return [`${count} in the content. Nothing was published.`, ...[...problems].sort(byPlace).map(tell)].join('\n');
}

function byPlace(a: Problem, b: Problem): number {
  return compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || compare(a.field ?? '', b.field ?? '');
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function tell({ file, line, field, found, wanted }: Problem): string {
  const place = [line === undefined ? file : `${file}:${line}`, field].filter(Boolean).join('  ');
  return `  ${place}\n      found:  ${found}\n      wanted: ${wanted}`;
}

/** A value as it stands in a file, short enough for one line of a report. */
export function show(value: unknown): string {
  const text = typeof value === 'string' ? `“${value}”` : value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}
