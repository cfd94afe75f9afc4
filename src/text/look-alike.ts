import { nameOf } from './characters.ts';

/**
 * Letters of Greek and Cyrillic that look like Latin ones, and the Latin ones that they look like. A word in which all
 * letters of one script look like those of another is written by mistake, or to deceive: “Mоscow” with a Cyrillic о.
 * Words that do join scripts have other letters too: “kΩ”, “SMSки”.
 */
const alike = {
  Cyrillic: ['АВЕЅІЈКМНОРСТУХаеѕіјорсухһԁԛԝ', 'ABESIJKMHOPCTYXaesijopcyxhdqw'],
  Greek: ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹϳο', 'ABEZHIKMNOPTYXCjo'],
} as const;

const word = /[\p{L}\p{M}\p{N}]+/gu;

/** What is not as it looks in a text, with its place. */
export interface Deception {
  readonly at: number;
  readonly found: string;
  /** The same as it should be written. */
  readonly wanted: string;
}

/** The first letter of a text that looks like one of another script in its word, or is another spelling of a letter. */
export function deceptionIn(text: string): Deception | undefined {
  if (!possible.test(text)) return undefined;
  const words = [...text.matchAll(word)].map(({ index, 0: one }) => ofWord(one, index));
  return words.find((one) => one !== undefined) ?? wideIn(text);
}

/** Most texts have no letter of which any could be: they are not looked at word by word. */
const possible = /[\p{Script=Cyrillic}\p{Script=Greek}\p{M}\u{1d400}-\u{1d7ff}\uff10-\uff5a]/u;

function ofWord(one: string, index: number): Deception | undefined {
  const parts = apartIn(one);
  if (parts) return { at: index + parts.index, found: told(parts[0], one), wanted: one.normalize('NFC') };
  for (const [script, [foreign, latin]] of Object.entries(alike)) {
    const theirs = one.match(new RegExp(`\\p{Script=${script}}`, 'gu')) ?? [];
    const ours = one.match(/\p{Script=Latin}/gu) ?? [];
    if (theirs.length === 0 || ours.length === 0) continue;
    const [from, to, letters] = theirs.every((letter) => foreign.includes(letter))
      ? [foreign, latin, theirs]
      : [latin, foreign, ours];
    // A Greek sign before a Latin one is one of a formula (ΔE).
    if (letters === ours && ours.length >= theirs.length) continue;
    if (!letters.every((letter) => from.includes(letter))) continue;
    const wanted = one.replace(/\p{L}/gu, (letter) => to[from.indexOf(letter)] ?? letter);
    return { at: index + one.indexOf(letters[0] ?? ''), found: told(letters[0] ?? '', one), wanted };
  }
  return undefined;
}

const told = (letters: string, one: string): string =>
  `${Array.from(letters)
    .map((letter) => nameOf(letter))
    .join(' and ')} in “${one}”`;

/** Of a Latin letter and a mark behind it there may be one letter. */
const marked = /[A-Za-z]\p{M}/gu;
const apartIn = (one: string): RegExpExecArray | undefined =>
  [...one.matchAll(marked)].find(({ 0: pair }) => pair.normalize('NFC').length === 1);

/** Letters for formulas, and Latin ones in the width of Chinese where nothing is Chinese, Japanese or Korean. */
const formula = /[\u{1d400}-\u{1d7ff}]+/u;
const wide = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]+/u;
const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

function wideIn(text: string): Deception | undefined {
  const match = formula.exec(text) ?? (eastAsian.test(text) ? null : wide.exec(text));
  return match
    ? { at: match.index, found: told(match[0].slice(0, 2), match[0]), wanted: match[0].normalize('NFKC') }
    : undefined;
}
