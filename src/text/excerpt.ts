import { beginsSentence, endsSentence } from './sentence.ts';

/** Fewer letters are not worth a cut; more than the most before a place are cut, to about as many as are near it. */
const [fewest, most, near] = [40, 160, 80];

/** Where an excerpt begins that shows what stands at a place: with its sentence, or amid a long one with a word. */
export function excerptStart(text: string, at: number): number {
  const words = wordStarts(text, at);
  const sentence = words.findLast((start) => endsSentence(text.slice(0, start)) && beginsSentence(text.slice(start)));
  const word = at - (sentence ?? 0) > most ? words.find((start) => start >= at - near) : undefined;
  const start = word ?? sentence ?? 0;
  return start < fewest ? 0 : start;
}

/** Where words begin behind a space, up to a place. */
const wordStarts = (text: string, at: number): readonly number[] =>
  [...text.slice(0, at).matchAll(/\s+/gu)].map(({ 0: space, index }) => index + space.length);
