import type { Word } from './fold.ts';
import type { Language } from './language.ts';
import type { Span } from './span.ts';
import { spelledWords } from './units.ts';

/** A text without what parts its words, save between two digits: 1.5 is not 15. */
interface Line {
  readonly letters: string;
  /** The words that begin and end at a place of it, by their numbers. */
  readonly starts: ReadonlyMap<number, number>;
  readonly ends: ReadonlyMap<number, number>;
  /** Where the words stand in the text, and how many negations stand before each, and before the end. */
  readonly words: readonly Span[];
  readonly negations: readonly number[];
}

/**
 * Where a text stands in another, however its words are cut there: as one or two, with a hyphen, with an apostrophe or
 * without. It is whole words there, and has no “not” more or less: “notable” is not “not able”.
 */
export function sameLetters(wanted: string, held: string, language: Language): Span | undefined {
  const [sought, line] = [lineOf(wanted, language), lineOf(held, language)];
  if (sought.letters === '') return undefined;
  for (let at = line.letters.indexOf(sought.letters); at !== -1; at = line.letters.indexOf(sought.letters, at + 1)) {
    const [first, last] = [line.starts.get(at), line.ends.get(at + sought.letters.length)];
    if (first === undefined || last === undefined) continue;
    const [start, end] = [line.words[first]?.start ?? 0, line.words[last]?.end ?? 0];
    const negations = (line.negations[last + 1] ?? 0) - (line.negations[first] ?? 0);
    if (negations === sought.negations.at(-1)) return { start, end };
  }
  return undefined;
}

function lineOf(text: string, language: Language): Line {
  const words = spelledWords(text);
  const [starts, ends] = [new Map<number, number>(), new Map<number, number>()];
  let letters = '';
  words.forEach(({ folded }, number) => {
    if (/\p{N}$/u.test(words[number - 1]?.folded ?? '') && /^\p{N}/u.test(folded)) letters += ' ';
    starts.set(letters.length, number);
    letters += folded;
    ends.set(letters.length, number);
  });
  const isNegating = ({ folded }: Word): boolean =>
    (language.compounds[folded] ?? [folded]).some((one) => language.negations.has(one));
  const negations = [0];
  words.forEach((word, number) => negations.push((negations[number] ?? 0) + Number(isNegating(word))));
  return { letters, starts, ends, words, negations };
}
