import { isCommon } from '../anchoring/likeness.ts';
import { spelledWords } from '../anchoring/units.ts';

/**
 * Passages and topics share one index, so that one engine serves both: a passage's words stand in it behind a prefix that no
 * word begins with. So the one never finds the other, without a filter that would have to list every record.
 */
const prefix = 'qz';

/** What the index holds of a passage: its telling words, each once. Their order is compared later, in the passage itself; in that of the alphabet they pack better. */
export const indexWords = (text: string): readonly string[] =>
  tellingWords(text)
    .map((word) => prefix + word)
    .sort();

/** The folded words of a text that tell it from others, each once; all of its words where none does. */
export function tellingWords(text: string): readonly string[] {
  const all = [...new Set(spelledWords(text).map(({ folded }) => folded))];
  const telling = all.filter((word) => !isCommon(word));
  return telling.length > 0 ? telling : all;
}

/**
 * The word that stands in the index for a value of a facet ("rating", "needs-context"). Pagefind's own filters are written in
 * another order at every build, and the same content is to give the same bytes. The ending keeps one value from beginning another.
 */
export const facetWord = (facet: string, value: string): string => `zf${facet}${value.replace(/[^a-z0-9]/g, '')}zz`;
