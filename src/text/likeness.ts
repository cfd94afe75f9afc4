import { distance } from 'fastest-levenshtein';

/** A word as it is compared: folded, contractions written out, and with its spelling brought to one. */
export interface Form {
  readonly form: string;
  readonly spelling: string;
  /** The word as a scanner may have read it, where it can have been read wrongly. */
  readonly scan?: string | undefined;
}

/** The same word in another spelling counts almost as the same; one with a slip of the pen a little less. */
const [otherSpelling, slip] = [0.95, 0.8];
/** Of shorter words, one that differs in a letter is another word. */
const shortestSlip = 4;
/** From so many letters on, two may be wrong. */
const longWord = 8;

/** How like two words are: 1 the same, 0.95 the same in another spelling, 0.8 but for a slip of the pen, else 0. */
export function likeness(a: Form, b: Form): number {
  if (a.form === b.form) return 1;
  if (a.scan !== undefined && a.scan === b.scan) return slip;
  const shorter = Math.min(a.form.length, b.form.length);
  // Slips and variants keep the first letter; most pairs of words are told apart by it.
  if (!b.form.startsWith(a.form.charAt(0)) || shorter < shortestSlip || Math.abs(a.form.length - b.form.length) > 2)
    return 0;
  if (a.spelling === b.spelling) return otherSpelling;
  if (/\d/.test(a.form + b.form)) return 0;
  return distance(a.form, b.form) <= (shorter < longWord ? 1 : 2) || isSwapped(a.form, b.form) ? slip : 0;
}

/** Whether two letters of a word that stand side by side have changed places in another word. */
function isSwapped(one: string, other: string): boolean {
  let at = 0;
  while (one[at] === other[at]) at++;
  const swapped = one.slice(0, at) + one.charAt(at + 1) + one.charAt(at) + one.slice(at + 2);
  return swapped === other;
}

/** Letters that scanners take for each other, and one for all of them. */
const mistaken: readonly (readonly [RegExp, string])[] = [
  [/rn/g, 'm'],
  [/vv/g, 'w'],
  [/cl/g, 'd'],
  [/h/g, 'b'],
  [/[1i]/g, 'l'],
  [/0/g, 'o'],
];
const shortestScan = 4;

/** What is left of a folded word when letters that look alike are one. Numbers and short words are what they are. */
export const scanned = (form: string): string | undefined =>
  form.length < shortestScan || !/\p{L}/u.test(form)
    ? undefined
    : mistaken.reduce((read, [letters, instead]) => read.replace(letters, instead), form);
