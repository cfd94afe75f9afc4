/**
 * A text with at most so many characters, the ellipsis among them: cut behind a word, and never amid one. A text that
 * begins with a longer word than that is cut at a character.
 */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = wordEnds(text).findLast((one) => one < most);
  return cutAt(text, end ?? wholeCharacters(text, most - 1));
}

/** A text cut at one of its `wordEnds`, with an ellipsis in the place of what was there. */
export const cutAt = (text: string, end: number): string => `${text.slice(0, end).replace(leftOver, '')}…`;

/** What would stand alone before an ellipsis: marks that open, dashes, what joins to what was cut. */
const leftOver = /[\s\p{Ps}\p{Pi}\p{Pd},;:.…،؛]{1,9}$/u;

/** Where a text may be cut: behind each word but the last. In scripts without spaces between words, behind any word. */
export function wordEnds(text: string): readonly number[] {
  const ends = [...text.matchAll(/\S(?=\s+\S)/gu)].map(({ index, 0: { length } }) => index + length);
  if (ends.length > 0) return ends;
  return [...segmenter.segment(text)].map(({ index }) => index).filter((index) => index > 0);
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** The last place up to one given that is not amid a character. */
const wholeCharacters = (text: string, at: number): number => (/[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at);

/** What is read out of a picture, part by part; so many characters are read by all who show it. */
export const altOf = (parts: readonly string[]): string =>
  shortened(parts.map((part) => part.replace(/\.$/, '')).join('. '), 420);
