import { english } from '../../config/english.ts';
import { spelledWords } from '../../text/units.ts';

/** Of a longer paste only so many characters are looked at, and so many pieces: a page of text. */
export const mostCharacters = 10_000;
const mostPieces = 50;
/** A text of so many words is looked for as one. */
const longest = 70;
/** Short sentences are taken together up to so many words, since few words say little of where they stand. */
const together = 12;
const fewest = 4;

/**
 * What was pasted, in the pieces that are looked for: a quotation as one; of a longer text what it quotes, and its
 * sentences. Of many pieces the longest are taken.
 */
export function pieces(text: string): readonly string[] {
  const looked = text.slice(0, mostCharacters);
  if (size(looked) <= longest) return [looked.trim()].filter((piece) => size(piece) > 0);
  const sentences = longestFirst(lines(looked).flatMap(bySentence));
  return [...longestFirst(quoted(looked)).slice(0, mostPieces / 2), ...sentences].slice(0, mostPieces);
}

/** A box of one line has spaces for line breaks, so that an empty line is two of them. */
const lines = (text: string): readonly string[] => text.split(/\n+|\s{2,}/);

const quoted = (text: string): readonly string[] =>
  [...text.matchAll(/[“"«„]([^“”"«»„]+)[”"»“]/gu)].map(([, words = '']) => words.trim());

const segmenter = new Intl.Segmenter(english.tag, { granularity: 'sentence' });

function bySentence(line: string): readonly string[] {
  const groups: string[] = [];
  for (const { segment } of segmenter.segment(line)) {
    const last = groups.at(-1);
    if (last !== undefined && size(last) + size(segment) <= together) groups[groups.length - 1] = last + segment;
    else groups.push(segment);
  }
  return groups.map((group) => group.trim());
}

const longestFirst = (all: readonly string[]): readonly string[] =>
  [...new Set(all)].filter((piece) => size(piece) >= fewest).sort((a, b) => size(b) - size(a));

const size = (text: string): number => spelledWords(text).length;
