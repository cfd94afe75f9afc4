import { spelledWords } from '../anchoring/units.ts';

/** Of a longer paste only so much is looked at. */
export const mostCharacters = 10_000;
const mostPieces = 50;
/** Words of a text that is looked for as one, and of sentences that are taken together. */
const longest = 70;
const together = 12;
const fewest = 4;

/**
 * What was pasted, in the pieces that are looked for: a quotation as one; of a longer text what it quotes, and its sentences, short
 * ones taken together. Of many pieces the longest are taken.
 */
export function pieces(text: string): readonly string[] {
  const looked = text.slice(0, mostCharacters);
  if (size(looked) <= longest) return [looked.trim()].filter((piece) => size(piece) > 0);
  const sentences = longestFirst(lines(looked).flatMap(byTheSentence));
  return [...longestFirst(quoted(looked)).slice(0, mostPieces / 2), ...sentences].slice(0, mostPieces);
}

/** A box of one line has spaces for line breaks, so that an empty line is two of them. */
const lines = (text: string): readonly string[] => text.split(/\n+|\s{2,}/);

const quoted = (text: string): readonly string[] =>
  [...text.matchAll(/[“"«„]([^“”"«»„]+)[”"»“]/gu)].map(([, words = '']) => words.trim());

function byTheSentence(line: string): readonly string[] {
  const groups: string[] = [];
  for (const sentence of line.split(/(?<=[.!?]["'”’)]?)\s+(?=\p{Lu}|["'“‘(])/u)) {
    const last = groups.at(-1);
    if (last !== undefined && size(last) + size(sentence) <= together)
      groups[groups.length - 1] = `${last} ${sentence}`;
    else groups.push(sentence);
  }
  return groups;
}

const longestFirst = (all: readonly string[]): readonly string[] =>
  [...new Set(all)].filter((piece) => size(piece) >= fewest).sort((a, b) => size(b) - size(a));
const size = (text: string): number => spelledWords(text).length;
