import { inOrder } from '../text/order.ts';

/** One fault found in the content: where, what was found, what was wanted, and by which rule. */
export interface Problem {
  /** The code of the rule, which never changes. */
  readonly rule: string;
  /** Path from the project's folder, with `/`. */
  readonly file: string;
  /** Counted from 1, where it is known. */
  readonly line?: number | undefined;
  /** The field (`evidence[2].stance`), where it is one. */
  readonly field?: string | undefined;
  readonly found: string;
  readonly wanted: string;
}

/** What a rule tells; its code is added by whoever asks it. */
export type Fault = Omit<Problem, 'rule'>;

/** Where something stands. */
export type Place = Pick<Problem, 'file' | 'line' | 'field'>;

/** Everything that is wrong with the content, in one error whose message is the report. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(report(problems));
    this.problems = problems;
  }
}

/** The report: a heading that counts, then each problem, sorted by file and line. */
export function report(problems: readonly Problem[]): string {
  const many = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return [`${many} in the content. Nothing was published.`, ...list(problems)].join('\n');
}

/** Notes, apart from problems: nothing is wrong, but an editor may want to know. */
export function reportNotes(notes: readonly Problem[]): string {
  const many = notes.length === 1 ? '1 note' : `${notes.length} notes`;
  return [`${many}. They stop nothing.`, ...list(notes)].join('\n');
}

const list = (problems: readonly Problem[]): readonly string[] => [...problems].sort(byPlace).map(tell);

function byPlace(a: Problem, b: Problem): number {
  return inOrder(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || inOrder(a.field ?? '', b.field ?? '');
}

function tell({ rule, file, line, field, found, wanted }: Problem): string {
  const place = [line === undefined ? file : `${file}:${line}`, field, `(${rule})`].filter(Boolean).join('  ');
  return `  ${place}\n      found:  ${found}\n      wanted: ${wanted}`;
}

/** A value as it stands in a file, short enough for one line of a report. */
export function show(value: unknown): string {
  const text = spell(value);
  return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}

function spell(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  return typeof value === 'string' ? `“${visible(value)}”` : JSON.stringify(value);
}

/** Characters that nobody sees, or that turn the report around, by their codes. */
export const visible = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, (one) => `\\u{${(one.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}}`);
