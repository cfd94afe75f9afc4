import type { Word } from './fold.ts';

/** So many words that follow each other may be one in the other text. */
const mostJoined = 3;

/**
 * The words of a text, those joined that the other has as one: “on site” beside “onsite”, a word that the end of a line
 * has cut. Numbers stay apart.
 */
export function recut(words: readonly Word[], other: readonly Word[]): readonly Word[] {
  const known = new Set(other.map(({ folded }) => folded));
  const cut: Word[] = [];
  for (let at = 0; at < words.length;) {
    const joined = joinedAt(words, at, known);
    const word = words[at];
    if (joined) cut.push(joined.word);
    else if (word) cut.push(word);
    at += joined?.count ?? 1;
  }
  return cut;
}

/** The most words from a place on that are one word of those known. */
function joinedAt(
  words: readonly Word[],
  at: number,
  known: ReadonlySet<string>,
): { readonly word: Word; readonly count: number } | undefined {
  const first = words[at];
  if (!first) return undefined;
  let found: { readonly word: Word; readonly count: number } | undefined;
  let { folded } = first;
  for (let count = 2; count <= mostJoined; count++) {
    const last = words[at + count - 1];
    if (!last) break;
    folded += last.folded;
    if (known.has(folded) && !/^\p{N}+$/u.test(folded))
      found = { word: { start: first.start, end: last.end, folded }, count };
  }
  return found;
}
