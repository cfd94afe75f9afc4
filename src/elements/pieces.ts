import { spelledWords } from '../anchoring/units.ts';

/** Of a longer paste only so much is looked at. */
export const mostCharacters = 10_000;
const mostPieces = 12;
const longest = 70;

/**
 * What was pasted, in the pieces that are looked for: a quotation as one; a longer text by its lines, and a long line by
 * sentences taken together. Of many pieces the longest are taken, in their order.
 */
export function pieces(text: string): readonly string[] {
  const lines = text.slice(0, mostCharacters).split(/\n+/).map((line) => line.trim());
  const all = (size(text) <= longest ? [lines.join(' ').trim()] : lines.flatMap(byTheSentence)).filter((piece) => size(piece) > 0);
  const kept = new Set([...all].sort((a, b) => size(b) - size(a)).slice(0, mostPieces));
  return all.filter((piece) => kept.has(piece));
}

function byTheSentence(line: string): readonly string[] {
  const groups: string[] = [];
  for (const sentence of line.split(/(?<=[.!?]["'”’)]?)\s+(?=\p{Lu}|["'“‘(])/u)) {
    const last = groups.at(-1);
    if (last !== undefined && size(last) + size(sentence) <= longest) groups[groups.length - 1] = `${last} ${sentence}`;
    else groups.push(sentence);
  }
  return groups;
}

const size = (text: string): number => spelledWords(text).length;
