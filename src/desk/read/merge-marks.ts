/** A line that a merge leaves where two versions of a text are to be made one. */
export interface MergeMark {
  readonly line: number;
  readonly text: string;
}

const sure = /^(?:<{7}|\|{7}|>{7})(?: .*)?$/;
const parting = /^={7}$/;

/**
 * The first of them. One that only parts the two may be an outlet’s in an article; in a file of ours it underlines
 * nothing that there may be.
 */
export function mergeMarkIn(text: string, isArticle: boolean): MergeMark | undefined {
  const lines = text.split(/\r?\n/);
  const first = lines.findIndex((line) => sure.test(line) || (!isArticle && parting.test(line)));
  return first === -1 ? undefined : { line: first + 1, text: lines[first] ?? '' };
}
