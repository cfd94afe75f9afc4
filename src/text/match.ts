import { align, type Pair } from './align.ts';
import { changesOf, type Change } from './changes.ts';
import { fit, type Fit } from './fit.ts';
import { fold, words, type Word } from './fold.ts';
import type { Language } from './language.ts';
import { recut } from './recut.ts';
import { sameLetters } from './same-letters.ts';
import { singleSpaced } from './space.ts';
import type { Span } from './span.ts';
import { stretches, type Stretch } from './stretch.ts';
import { spelledWords, units, type Units } from './units.ts';

export type { Change };

/** How near a quotation is to a passage: the same characters, the same words, or words that differ. */
export type Label = 'verbatim' | 'punctuation' | 'close';

/** A quotation laid beside the words of a passage that it is, or nearly is. */
export interface Match {
  readonly label: Label;
  /** Where the words stand in the passage. */
  readonly span: Span;
  /** The whole passage, and the whole quotation, in stretches: joined, they are the text again. */
  readonly passage: readonly Stretch[];
  readonly quotation: readonly Stretch[];
  /** What the quotation changes, in the order of the words. */
  readonly changes: readonly Change[];
  readonly fit: Fit;
}

/**
 * Look for a quotation in a passage whose white space is single spaces, and label what is found no more strongly than
 * is true. Undefined when too little is in common for saying that it stands there.
 */
export function match(quotation: string, passage: string, language: Language): Match | undefined {
  const same = sameWords(quotation, passage, language);
  if (same) return same;
  const near = alignment(quotation, passage, language);
  return isEnough(near.fit) ? near : undefined;
}

/**
 * As `match`, for a passage of which it is known from elsewhere that it has the quotation, perhaps in quite other
 * words.
 */
export const matchKnown = (quotation: string, passage: string, language: Language): Match =>
  sameWords(quotation, passage, language) ?? alignment(quotation, passage, language);

function sameWords(quotation: string, passage: string, language: Language): Match | undefined {
  const wanted = singleSpaced(quotation);
  const verbatim = whereCharacters(wanted, passage) ?? whereCharacters(bare(wanted), passage);
  if (verbatim) return whole('verbatim', wanted, { passage, span: verbatim });
  const span = sameLetters(wanted, passage, language);
  return span && whole('punctuation', wanted, { passage, span });
}

/** Marks around all of a quotation are those of who asks. */
export const bare = (quotation: string): string =>
  /^[\p{Pi}\p{Pf}"'„‚「『]\s?([^]+?)\s?[\p{Pi}\p{Pf}"'」』]$/u.exec(quotation)?.[1] ?? quotation;

function whereCharacters(wanted: string, passage: string): Span | undefined {
  if (fold(wanted) === '') return undefined;
  for (let start = passage.indexOf(wanted); start !== -1; start = passage.indexOf(wanted, start + 1)) {
    const end = start + wanted.length;
    if (!cutsWord(passage, start) && !cutsWord(passage, end)) return { start, end };
  }
  return undefined;
}

const cutsWord = (text: string, at: number): boolean =>
  /[\p{L}\p{N}\p{M}]$/u.test(text.slice(Math.max(0, at - 2), at)) && /^[\p{L}\p{N}\p{M}]/u.test(text.slice(at, at + 2));

function whole(label: Label, quotation: string, { passage, span }: { passage: string; span: Span }): Match {
  return {
    label,
    span,
    passage: stretches(passage, [{ ...span, how: 'same' }], span),
    quotation: [{ text: quotation, how: 'same' }],
    changes: [],
    fit: { coverage: 1, density: 1, order: 1, telling: words(quotation).length },
  };
}

/**
 * Below these a likeness is chance: found by trying quotations that nobody said, made of words and short runs of real
 * ones. Among many passages some hold most words of any short sentence; hardly one has them side by side, so words and
 * order are asked for together.
 */
const enough = { coverage: 0.62, density: 0.5, coverageAndOrder: 1.25, telling: 2 } as const;
/** So few telling words, as three in a row of many texts, are to be nearly all that is asked for. */
const few = { telling: 3, coverageAndOrder: 1.55 } as const;

const isEnough = ({ coverage, density, order, telling }: Fit): boolean =>
  coverage >= enough.coverage &&
  density >= enough.density &&
  coverage + order >= (telling > few.telling ? enough : few).coverageAndOrder &&
  telling >= enough.telling;

function alignment(text: string, passage: string, language: Language): Match {
  const quotation = singleSpaced(text);
  const [asked, held] = [spelledWords(quotation), spelledWords(passage)];
  const left = units(quotation, language, recut(asked, held));
  const right = units(passage, language, recut(held, asked));
  const breaks = ellipses(quotation, left);
  const pairs = align(left.units, right.units, breaks);
  const inPassage = compared(pairs, { own: right, side: 'right', other: left });
  const span = { start: inPassage[0]?.start ?? 0, end: inPassage.at(-1)?.end ?? 0 };
  const inQuotation = compared(pairs, { own: left, side: 'left', other: right });
  return {
    label: 'close',
    span,
    passage: stretches(passage, inPassage, span),
    quotation: stretches(quotation, inQuotation, { start: 0, end: quotation.length }),
    changes: changesOf(
      pairs,
      { asked: { text: quotation, units: left }, printed: { text: passage, units: right } },
      language,
    ),
    fit: fit(pairs, left.units, breaks),
  };
}

/** Before which units of a quotation words are said to be left out. */
function ellipses(text: string, { words: all, units: list }: Units): ReadonlySet<number> {
  const places = new Set<number>();
  let unit = 0;
  for (const { index } of text.matchAll(/…|\.{3,}|\. \. \./g)) {
    while (unit < list.length && (all[list[unit]?.word ?? -1]?.start ?? 0) <= index) unit++;
    if (unit > 0 && unit < list.length) places.add(unit);
  }
  return places;
}

/** One text of two that were aligned. */
interface Side {
  readonly own: Units;
  readonly side: 'left' | 'right';
  readonly other: Units;
}

/** The words of one side of an alignment, each the same as its counterpart or differing from it. */
function compared(
  pairs: readonly Pair[],
  { own, side, other }: Side,
): readonly (Span & { readonly how: 'same' | 'differs' })[] {
  const how = new Map<Word, 'same' | 'differs'>();
  for (const pair of pairs) {
    const word = wordOf(own, pair[side]);
    if (!word) continue;
    const same = wordOf(other, pair[side === 'left' ? 'right' : 'left'])?.folded === word.folded;
    how.set(word, same && how.get(word) !== 'differs' ? 'same' : 'differs');
  }
  return [...how].map(([{ start, end }, one]) => ({ start, end, how: one }));
}

const wordOf = ({ units: list, words: all }: Units, unit = -1): Word | undefined => all[list[unit]?.word ?? -1];
