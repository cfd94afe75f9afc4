import { fold } from './fold.ts';
import { singleSpaced } from './space.ts';
import type { Span } from './span.ts';

/** Words between quotation marks, with the marks; `isClosed` is false where one of the two is missing. */
export interface Quoted extends Span {
  readonly words: string;
  readonly isClosed: boolean;
}

/**
 * Opening marks, each with those that close it. Outlets mix curly ones with straight ones; in Swedish and Finnish both
 * are ”, in German and Danish books the angles point inwards.
 */
const doubles: Readonly<Record<string, string>> = {
  ...{ '“': '”"', '„': '“”', '‟': '”', '«': '»', '"': '"”', '”': '”“', '»': '«»' },
  ...{ '「': '」', '『': '』', '〝': '〞〟', '｢': '｣' },
};
const singles: Readonly<Record<string, string>> = { '‘': "’'", '‚': '‘’', '‹': '›', "'": "'’" };
const lonely = /[”»]/;
const anyOf = (marks: Readonly<Record<string, string>>): RegExp =>
  new RegExp(`[${Object.entries(marks).flat().join('')}]`, 'g');
const [anyDouble, anySingle] = [anyOf(doubles), anyOf(singles)];
/**
 * What else closes, and opens only where a word begins; and what else opens, and closes only where one ends. A straight
 * mark behind a number is one of inches.
 */
const [closers, openers] = [/[”»]/, /[“«]/];
const [spaceBefore, spaceAfter] = [/(?:^|[\s([{—–])$/, /^(?:\s|$)/];
const isDouble = (passage: string, at: number, opens: boolean): boolean => {
  const sign = passage.charAt(at);
  const isOutside = spaceBefore.test(passage.slice(Math.max(0, at - 1), at));
  if (opens && sign === '"' && /\d/.test(passage.charAt(at - 1))) return false;
  if (opens) return !closers.test(sign) || (isOutside && !spaceAfter.test(passage.slice(at + 1)));
  return !openers.test(sign) || !isOutside;
};
const [wordBefore, wordAfter] = [/[\p{L}\p{N}]$/u, /^[\p{L}\p{N}]/u];

/**
 * The stretches of one passage that stand in quotation marks, double and single, each level by itself. An apostrophe
 * is no mark: a single one opens where no word is before it, and closes where none is after it. What is opened and
 * never closed goes to the end of the passage; a double mark that closes what was never opened, from its beginning.
 */
export const quotedIn = (passage: string): readonly Quoted[] => [
  ...stretches(passage, doubles, (at, opens) => isDouble(passage, at, opens)),
  ...stretches(passage, singles, (at, opens) =>
    opens ? !wordBefore.test(passage.slice(Math.max(0, at - 2), at)) : !wordAfter.test(passage.slice(at + 1)),
  ).filter(({ isClosed }) => isClosed),
];

/** The words in quotation marks, opened and closed, parted where words are left out. */
export const quotationsIn = (text: string): readonly string[] => partedIn(text).flat();

/** The same, each quotation by itself. */
export const partedIn = (text: string): readonly (readonly string[])[] =>
  quotedIn(text)
    .filter(({ isClosed }) => isClosed)
    .map(({ words }) => partsOf(words))
    .filter((parts) => parts.length > 0);

/** Quoted words, parted where words are left out. */
export const partsOf = (words: string): readonly string[] =>
  words
    .split(/\[?(?:…|\.\.\.)\]?/)
    .map(singleSpaced)
    .filter((part) => fold(part) !== '');

/** A text without what stands in it between two marks, and with the marks. */
export function outsideQuotations(text: string): string {
  const closed = quotedIn(text).filter(({ isClosed }) => isClosed);
  const outermost = closed.filter((one) => !closed.some(({ start, end }) => start < one.start && end > one.end));
  return outermost
    .toSorted((a, b) => b.start - a.start)
    .reduce((rest, { start, end }) => `${rest.slice(0, start + 1)}…${rest.slice(end - 1)}`, text);
}

/** A sign that stands for a quotation mark, and is no half of two. */
export interface StrayMark {
  readonly at: number;
  readonly sign: string;
  /** Whether the mark is a good one, and its other half is missing. */
  readonly isHalf: boolean;
}

/** The first sign of a text that would keep quoted words from being seen as such. */
export function strayMarkIn(text: string): StrayMark | undefined {
  const wrong = noMark.exec(text);
  if (wrong) return { at: wrong.index, sign: wrong[0], isHalf: false };
  const half = quotedIn(text)
    .filter(({ isClosed }) => !isClosed)
    .map(({ start, end }) => (isMarkAt(text, start) ? start : end - 1))
    .find((at) => !isOtherSign(text, at));
  return half === undefined ? undefined : { at: half, sign: text.charAt(half), isHalf: true };
}

/**
 * Quotation marks of no pair above, ornaments, and what is typed for marks. A prime has a number before it, or in a
 * transliteration a letter.
 */
const noMark =
  /(?![“”„‟«»"‘’‚‹›'「」『』〝〞〟｢｣])\p{QMark}|[❛-❠🙶-🙸`´]|(?<!\p{N})[′″‴‵‶‷]|(?<![\p{N}\p{L}\p{M}])[ʹʺ]|,,|<<|>>/u;

const isMarkAt = (text: string, at: number): boolean =>
  doubles[text.charAt(at)] !== undefined && isDouble(text, at, true);
/** An angle between spaces leads from one heading to the next. */
const isOtherSign = (text: string, at: number): boolean => text.slice(Math.max(0, at - 1), at + 2) === ' » ';

function stretches(
  passage: string,
  marks: Readonly<Record<string, string>>,
  isMark: (at: number, opens: boolean) => boolean,
): readonly Quoted[] {
  const found: Quoted[] = [];
  let open: { readonly at: number; readonly closing: string } | undefined;
  for (const { index: at, 0: sign } of passage.matchAll(marks === doubles ? anyDouble : anySingle)) {
    if (open?.closing.includes(sign) && isMark(at, false)) {
      found.push(quoted(passage, { start: open.at, end: at + 1 }, [1, 1]));
      open = undefined;
    } else if (!open && marks[sign] !== undefined && isMark(at, true)) {
      open = { at, closing: marks[sign] };
    } else if (!open && marks === doubles && lonely.test(sign)) {
      found.push(quoted(passage, { start: 0, end: at + 1 }, [0, 1]));
    }
  }
  return open ? [...found, quoted(passage, { start: open.at, end: passage.length }, [1, 0])] : found;
}

function quoted(passage: string, { start, end }: Span, [first, last]: readonly [number, number]): Quoted {
  return { start, end, words: passage.slice(start + first, end - last), isClosed: first + last === 2 };
}
