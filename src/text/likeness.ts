import { distance } from 'fastest-levenshtein';

/** A word as it is compared: folded, contractions written out, and with its spelling brought to one. */
export interface Form {
  readonly form: string;
  readonly spelling: string;
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
  const shorter = Math.min(a.form.length, b.form.length);
  // Slips and variants keep the first letter; most pairs of words are told apart by it.
  if (!b.form.startsWith(a.form.charAt(0)) || shorter < shortestSlip || Math.abs(a.form.length - b.form.length) > 2)
    return 0;
  if (a.spelling === b.spelling) return otherSpelling;
  if (/\d/.test(a.form + b.form)) return 0;
  return distance(a.form, b.form) <= (shorter < longWord ? 1 : 2) ? slip : 0;
}
