import { spelledWords } from '../anchoring/units.ts';

/** Of a longer paste only so much is looked at. */
export const mostCharacters = 10_000;
const mostSentences = 40;
const fewestWords = 4;

/** What was pasted, line by line; a text of one line, or a short one, is looked for as a whole. */
export function lines(text: string): readonly string[] {
  const all = text.slice(0, mostCharacters).split(/\n+/).map((line) => line.trim());
  return size(text.slice(0, mostCharacters)) <= 70 ? [all.join(' ')] : all.filter((line) => size(line) > 0);
}

/** The sentences of a line that was not found as a whole. Of many the longest are taken; a very short one goes with the next. */
export function sentences(line: string): readonly string[] {
  const all: string[] = [];
  for (const sentence of line.split(/(?<=[.!?]["'”’)]?)\s+(?=\p{Lu}|["'“‘(])/u)) {
    const last = all.at(-1);
    if (last !== undefined && size(last) < fewestWords) all[all.length - 1] = `${last} ${sentence}`;
    else all.push(sentence);
  }
  const longest = [...all].sort((a, b) => b.length - a.length).slice(0, mostSentences);
  return all.length < 2 ? [] : all.filter((sentence) => longest.includes(sentence));
}

const size = (text: string): number => spelledWords(text).length;
