/** What comparing words must know of a language. All of it is data: another language is another value of this type. */
export interface Language {
  /** BCP 47. */
  readonly tag: string;
  /** Words, folded, that are so common that finding one says little of where a quotation stands. */
  readonly common: ReadonlySet<string>;
  /** Words, folded, that are two: “cannot”. */
  readonly compounds: Readonly<Record<string, readonly string[]>>;
  /** Two words with an apostrophe between them, and what they are short for. The first that fits is taken. */
  readonly contractions: readonly Contraction[];
  /** Words, folded, that turn a sentence into its contrary, or take all from it: “not”. */
  readonly negations: ReadonlySet<string>;
  /** Words, folded, by which a statement is less than certain, holds for a part only, or for so many: “only”, “ten”. */
  readonly weighty: ReadonlySet<string>;
  /** Other spellings of the same word: what to put for each ending. All that fit are applied, in their order. */
  readonly spellings: readonly (readonly [ending: RegExp, instead: string])[];
  /** What grammar puts at the end of a word, and a search by topic does without. */
  readonly ending: RegExp;
}

export interface Contraction {
  readonly left: RegExp;
  /** What stands behind the apostrophe. */
  readonly right: string;
  /** What stands for the left word (`$1` as in `String.replace`), and for the right one. */
  readonly means: readonly [left: string, right: string];
}

/** Letters alone are common in any language. */
export const isCommon = (word: string, { common }: Language): boolean => common.has(word) || word.length === 1;

/** A folded word, its spellings brought to one: “centre” and “center”. For comparing only. */
export function spelling(word: string, { spellings }: Language): string {
  if (word.length < shortestVariant) return word;
  return spellings.reduce((spelled, [ending, instead]) => spelled.replace(ending, instead), word);
}

/** Shorter words end alike by chance: “size” is no “sise”. */
const shortestVariant = 6;
