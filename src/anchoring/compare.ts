import { align, fit, type Fit, type Pair } from './align.ts';
import { fold, words, type Word } from './fold.ts';
import type { Range } from './locate.ts';
import { stretches, type Stretch } from './stretch.ts';
import { foldSpace } from './text.ts';
import { spelledWords, units, type Units } from './units.ts';

/** How near a quotation is to a passage: the same characters, the same words, or words that differ. */
export type Label = 'verbatim' | 'punctuation' | 'close';

export interface Comparison {
  readonly label: Label;
  /** Where the words stand in the passage. */
  readonly range: Range;
  /** The whole passage, and the whole quotation, in stretches: joined, they are the text again. */
  readonly passage: readonly Stretch[];
  readonly quotation: readonly Stretch[];
  readonly fit: Fit;
}

/**
 * Compare a quotation with a passage whose white space is folded, and label it no more strongly than is true. Undefined when
 * too little is in common for saying that it stands there, unless it is `known` from elsewhere that it does, in other words.
 */
export function compare(quotation: string, passage: string, known = false): Comparison | undefined {
  const wanted = foldSpace(quotation);
  const exact = sameCharacters(wanted, passage);
  if (exact) return complete('verbatim', wanted, passage, exact);
  const same = sameWords(words(wanted), words(passage)) ?? sameWords(spelledWords(wanted), spelledWords(passage));
  return same ? complete('punctuation', wanted, passage, same) : near(wanted, passage, known);
}

function sameCharacters(wanted: string, passage: string): Range | undefined {
  if (fold(wanted) === '') return undefined;
  for (let start = passage.indexOf(wanted); start !== -1; start = passage.indexOf(wanted, start + 1)) {
    const end = start + wanted.length;
    if (!cutsWord(passage, start) && !cutsWord(passage, end)) return { start, end };
  }
  return undefined;
}

const cutsWord = (text: string, at: number): boolean =>
  /[\p{L}\p{N}\p{M}]$/u.test(text.slice(0, at)) && /^[\p{L}\p{N}\p{M}]/u.test(text.slice(at));

function sameWords(wanted: readonly Word[], held: readonly Word[]): Range | undefined {
  const start = held.findIndex((_, at) => wanted.every(({ folded }, index) => held[at + index]?.folded === folded));
  const [first, last] = [held[start], held[start + wanted.length - 1]];
  return wanted.length > 0 && first && last ? { start: first.start, end: last.end } : undefined;
}

function complete(label: Label, quotation: string, passage: string, range: Range): Comparison {
  return {
    label,
    range,
    passage: stretches(passage, [{ ...range, how: 'same' }], range),
    quotation: [{ text: quotation, how: 'same' }],
    fit: { coverage: 1, density: 1, order: 1, telling: words(quotation).length },
  };
}

/**
 * Below these a likeness is chance: found by trying quotations that nobody said, made of words and short runs of real ones. Among many
 * passages some hold most words of any short sentence; hardly one has them side by side, so words and order are asked for together.
 */
const enough = { coverage: 0.62, density: 0.5, coverageAndOrder: 1.25, telling: 2 };

function near(quotation: string, passage: string, known: boolean): Comparison | undefined {
  const [left, right] = [units(quotation), units(passage)];
  const breaks = ellipses(quotation, left);
  const pairs = align(left.units, right.units, breaks);
  const found = fit(pairs, left.units, breaks);
  if (!known && !isEnough(found)) return undefined;
  const inQuotation = paired(pairs, left, right, 'left');
  const inPassage = paired(pairs, right, left, 'right');
  const range = { start: inPassage[0]?.start ?? 0, end: inPassage.at(-1)?.end ?? 0 };
  return {
    label: 'close',
    range,
    passage: stretches(passage, inPassage, range),
    quotation: stretches(quotation, inQuotation, { start: 0, end: quotation.length }),
    fit: found,
  };
}

function isEnough({ coverage, density, order, telling }: Fit): boolean {
  return (
    coverage >= enough.coverage &&
    density >= enough.density &&
    coverage + order >= enough.coverageAndOrder &&
    telling >= enough.telling
  );
}

/** Before which units of a quotation words are said to be left out. */
function ellipses(text: string, { words: all, units: list }: Units): ReadonlySet<number> {
  const places = [...text.matchAll(/…|\.{3,}|\. \. \./g)].map(({ index }) =>
    list.findIndex(({ word }) => (all[word]?.start ?? 0) > index),
  );
  return new Set(places.filter((place) => place > 0));
}

/** The words of one side of an alignment, each the same as its counterpart or differing from it. */
function paired(
  pairs: readonly Pair[],
  own: Units,
  other: Units,
  side: 'left' | 'right',
): readonly (Range & { how: 'same' | 'differs' })[] {
  const wordOf = (text: Units, unit: number | undefined): Word | undefined =>
    text.words[text.units[unit ?? -1]?.word ?? -1];
  const how = new Map<Word, 'same' | 'differs'>();
  for (const pair of pairs) {
    const word = wordOf(own, pair[side]);
    if (!word) continue;
    const same = wordOf(other, pair[side === 'left' ? 'right' : 'left'])?.folded === word.folded;
    how.set(word, same && how.get(word) !== 'differs' ? 'same' : 'differs');
  }
  return [...how].map(([{ start, end }, one]) => ({ start, end, how: one }));
}
