import { fold } from './fold.ts';
import { singleSpaced } from './space.ts';
import type { Span } from './span.ts';

/** Words between quotation marks, with the marks; `isClosed` is false where one of the two is missing. */
export interface Quoted extends Span {
  readonly words: string;
  readonly isClosed: boolean;
}

/** Opening marks, each with those that close it. Outlets mix curly ones with straight ones. */
const doubles: Readonly<Record<string, string>> = { '“': '”"', '„': '“”', '‟': '”', '«': '»', '"': '"”' };
const singles: Readonly<Record<string, string>> = { '‘': "’'", '‚': '‘’', '‹': '›', "'": "'’" };
const lonely = /[”»]/;
const [wordBefore, wordAfter] = [/[\p{L}\p{N}]$/u, /^[\p{L}\p{N}]/u];

/**
 * The stretches of one passage that stand in quotation marks, double and single, each level by itself. An apostrophe
 * is no mark: a single one opens where no word is before it, and closes where none is after it. What is opened and
 * never closed goes to the end of the passage; a double mark that closes what was never opened, from its beginning.
 */
export const quotedIn = (passage: string): readonly Quoted[] => [
  ...stretches(passage, doubles, () => true),
  ...stretches(passage, singles, (at, opens) =>
    opens ? !wordBefore.test(passage.slice(0, at)) : !wordAfter.test(passage.slice(at + 1)),
  ).filter(({ isClosed }) => isClosed),
];

/** The words in quotation marks, opened and closed, parted where words are left out. */
export const quotationsIn = (text: string): readonly string[] =>
  quotedIn(text)
    .filter(({ isClosed }) => isClosed)
    .flatMap(({ words }) => words.split(/\[?(?:…|\.\.\.)\]?/))
    .map(singleSpaced)
    .filter((words) => fold(words) !== '');

function stretches(
  passage: string,
  marks: Readonly<Record<string, string>>,
  isMark: (at: number, opens: boolean) => boolean,
): readonly Quoted[] {
  const found: Quoted[] = [];
  let open: { readonly at: number; readonly closing: string } | undefined;
  for (const [at, sign] of [...passage.matchAll(/\p{P}|"/gu)].map(({ index, 0: one }) => [index, one] as const)) {
    if (open?.closing.includes(sign) && isMark(at, false)) {
      found.push(quoted(passage, { start: open.at, end: at + 1 }, [1, 1]));
      open = undefined;
    } else if (!open && marks[sign] !== undefined && isMark(at, true)) {
      open = { at, closing: marks[sign] };
    } else if (!open && marks === doubles && lonely.test(sign)) {
      found.push(quoted(passage, { start: 0, end: at + 1 }, [0, 1]));
    }
  }
  return open ? [...found, quoted(passage, { start: open.at, end: passage.length }, [1, 0])] : found;
}

function quoted(passage: string, { start, end }: Span, [first, last]: readonly [number, number]): Quoted {
  return { start, end, words: passage.slice(start + first, end - last), isClosed: first + last === 2 };
}
