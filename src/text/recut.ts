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
  for (let count = mostJoined; count > 1; count--) {
    const some = words.slice(at, at + count);
    const folded = some.map((one) => one.folded).join('');
    const [first, last] = [some[0], some.at(-1)];
    if (some.length === count && first && last && known.has(folded) && !/^\p{N}+$/u.test(folded))
      return { word: { start: first.start, end: last.end, folded }, count };
  }
  return undefined;
}
