import { fold } from '../text/fold.ts';

/** Words of others, as they were printed and as they are compared with what we quote. */
export interface Printed {
  readonly raw: string;
  readonly form: string;
}

/** All that is known of one text: words of two that are joined were printed by nobody. */
export type Work = readonly Printed[];

export const printed = (raw: string): Printed => ({ raw, form: formOf(raw) });

/** A point within a number, and a minus before one, however it is drawn. */
const [point, minus] = [/(?<=\d)\.(?=\d)/g, /(?<![\p{L}\p{N}\p{Pe}])[-−–](?=\d)/gu];

/**
 * Words as they are compared where they are quoted: folded, but what makes another number of a number stays, as signs
 * of money stay, which are words: 21.27 is not 21–27, and −435 not 435.
 */
export const formOf = (text: string): string => fold(text.replace(point, ' ¤ ').replace(minus, ' ₰'));

/** Whether a text has words, none of them cut. Most texts do not have them at all. */
export const has = ({ form }: Printed, words: string): boolean =>
  form.includes(words) && ` ${form} `.includes(` ${words} `);

/** Whether a work has all of some passages: where one text has all, in their order. */
export function hasInOrder(work: Work, passages: readonly string[]): boolean {
  if (!passages.every((words) => work.some((one) => has(one, words)))) return false;
  const whole = work.filter((one) => passages.every((words) => has(one, words)));
  return whole.length === 0 || whole.some((one) => isInOrder(one, passages));
}

function isInOrder({ form }: Printed, passages: readonly string[]): boolean {
  let from = 0;
  return passages.every((words) => {
    const at = ` ${form} `.indexOf(` ${words} `, from);
    from = at + words.length + 1;
    return at !== -1;
  });
}

const mark = '[^\\p{L}\\p{N}?!？！؟]{0,3}[?!？！؟]';
const markedEnd = new RegExp(`^${mark}`, 'u');

/** Whether words that end as a question or a call were printed so: a sign of ours stands behind the mark. */
export function endsSo({ raw }: Printed, words: string): boolean {
  const last = words.match(/[\p{L}\p{N}]+/gu)?.at(-1);
  if (last === undefined || !markedEnd.test(words.slice(words.lastIndexOf(last) + last.length))) return true;
  return new RegExp(`(?<!\\p{L})${last}${mark}`, 'iu').test(raw);
}
