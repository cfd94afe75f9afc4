import { english } from '../config/english.ts';
import { words } from '../text/fold.ts';
import { isCommon } from '../text/language.ts';
import { inOrder } from '../text/order.ts';
import { spelledWords } from '../text/units.ts';

/**
 * Passages, topics, originals and other pages share one index, so that one engine serves all. What tells their words
 * apart are ligatures, which folding always takes apart: no word that anyone asks for can have one, so none finds by
 * accident what is not of its kind.
 */
const [passageSign, pageSign, originalSign] = ['ﬀ', 'ﬁ', 'ﬄ'];

/**
 * What the index holds of a passage: its telling words, each once, and as one what a hyphen parts. Their order is
 * compared later, in the passage itself; in that of the alphabet they pack better.
 */
export const indexWords = (text: string): readonly string[] =>
  [...new Set([...tellingWords(text), ...hyphenated(text)])].map((word) => passageSign + word).sort(inOrder);

/** What the index holds of words in another language than the site’s: each once. */
export const originalWords = (text: string): readonly string[] =>
  [...new Set(words(text).map(({ folded }) => originalSign + folded))].sort(inOrder);

/** Words with a hyphen in them, or cut by one at the end of a line, as one: “onsite” finds “on-site”. */
function hyphenated(text: string): readonly string[] {
  const groups: string[][] = [];
  let end = 0;
  for (const word of words(text)) {
    if (/^[-‐‑]\s?$/.test(text.slice(end, word.start))) groups.at(-1)?.push(word.folded);
    else groups.push([word.folded]);
    end = word.end;
  }
  return groups.filter(({ length }) => length > 1).map((parts) => parts.join(''));
}

/** The folded words of a text that tell it from others, each once; all of its words where none does. */
export function tellingWords(text: string): readonly string[] {
  const all = [...new Set(spelledWords(text).map(({ folded }) => folded))];
  const telling = all.filter((word) => !isCommon(word, english));
  return telling.length > 0 ? telling : all;
}

/**
 * The words by which a text is looked up as a topic: its telling ones without their endings, each once. The index holds
 * the same. Pagefind also finds the words that begin with what it is asked for, but only those that lie in one file
 * with it: what is found must not rest on that.
 */
export const topicWords = (text: string): readonly string[] => [
  ...new Set(tellingWords(text).map((word) => word.replace(english.ending, ''))),
];

/** The words of pages on people, wordings, sources and the like: as of topics. */
export const pageWords = (text: string): readonly string[] => topicWords(text).map((word) => pageSign + word);

/** Whether a text has a word by which it can be looked up where other words stand too. */
export const isTelling = (text: string): boolean => spelledWords(text).some(({ folded }) => !isCommon(folded, english));
