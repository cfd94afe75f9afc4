import { isCommon, likeness, weight } from './likeness.ts';
import type { Unit } from './units.ts';

/** A unit of one text and its counterpart in the other; one of the two is missing where a word has none. */
export interface Pair {
  readonly left?: number;
  readonly right?: number;
  /** 1 for the same word, less for a variant of it, 0 where there is no counterpart. */
  readonly likeness: number;
}

const missing = 0.25;
const skipped = 0.08;

/**
 * Lay a quotation (left) along the stretch of a passage (right) that it fits best, in order. Words of the quotation that
 * have no counterpart cost more than words of the passage that it passes over; at a `break` (an ellipsis) passing over is free.
 * @returns pairs from the first matched word of the passage to the last, with every word of the quotation.
 */
export function align(
  left: readonly Unit[],
  right: readonly Unit[],
  breaks: ReadonlySet<number> = new Set(),
): readonly Pair[] {
  const width = right.length + 1;
  const score = new Float64Array((left.length + 1) * width);
  const step = new Uint8Array(score.length);
  for (let i = 1; i <= left.length; i++) {
    const free = breaks.has(i);
    for (let j = 0; j < width; j++) {
      const at = i * width + j;
      score[at] = (score[at - width] ?? 0) - missing * weight(form(left, i));
      step[at] = 1;
      if (j === 0) continue;
      const pass = (score[at - 1] ?? 0) - (free ? 0 : skipped);
      if (pass > (score[at] ?? 0)) [score[at], step[at]] = [pass, 2];
      const like = likeness(form(left, i), form(right, j));
      const match = (score[at - width - 1] ?? 0) + like * weight(form(left, i));
      if (like > 0 && match >= (score[at] ?? 0)) [score[at], step[at]] = [match, 3];
    }
  }
  return trace(left, right, step, bestEnd(score, left.length * width, width));
}

const form = (list: readonly Unit[], at: number): string => list[at - 1]?.form ?? '';

function bestEnd(score: Float64Array, row: number, width: number): number {
  let best = 0;
  for (let j = 0; j < width; j++) if ((score[row + j] ?? 0) > (score[row + best] ?? 0)) best = j;
  return best;
}

function trace(left: readonly Unit[], right: readonly Unit[], step: Uint8Array, end: number): readonly Pair[] {
  const pairs: Pair[] = [];
  let [i, j] = [left.length, end];
  while (i > 0) {
    const how = step[i * (right.length + 1) + j];
    if (how === 3) pairs.push({ left: --i, right: --j, likeness: likeness(form(left, i + 1), form(right, j + 1)) });
    else if (how === 2) pairs.push({ right: --j, likeness: 0 });
    else pairs.push({ left: --i, likeness: 0 });
  }
  return trim(pairs.reverse());
}

/** Without words of the passage before the first match and after the last. */
function trim(pairs: readonly Pair[]): readonly Pair[] {
  const first = pairs.findIndex(({ likeness: like }) => like > 0);
  const last = pairs.findLastIndex(({ likeness: like }) => like > 0);
  return pairs.filter(({ left }, at) => left !== undefined || (at > first && at < last));
}

/** How much of a quotation an alignment found. */
export interface Fit {
  /** Share of the quotation's weight that has a counterpart, 0 to 1. */
  readonly coverage: number;
  /** Matched words among all words of the stretch of the passage, 0 to 1. */
  readonly density: number;
  /** Share of the quotation's neighbouring words that stand side by side in the passage too, 0 to 1; an ellipsis parts none. */
  readonly order: number;
  /** Matched words that are not common ones. */
  readonly telling: number;
}

export function fit(pairs: readonly Pair[], left: readonly Unit[], breaks: ReadonlySet<number> = new Set()): Fit {
  const total = left.reduce((sum, { form: word }) => sum + weight(word), 0);
  const matched = pairs.filter(({ likeness: like }) => like > 0);
  const gained = matched.reduce(
    (sum, { left: at = 0, likeness: like }) => sum + like * weight(left[at]?.form ?? ''),
    0,
  );
  return {
    coverage: total === 0 ? 0 : gained / total,
    density: matched.length / Math.max(1, matched.length + passedOver(pairs, breaks)),
    order: left.length < 2 ? 1 : neighbours(matched, breaks) / (left.length - 1),
    telling: matched.filter(({ left: at = 0 }) => !isCommon(left[at]?.form ?? '')).length,
  };
}

function neighbours(matched: readonly Pair[], breaks: ReadonlySet<number>): number {
  return matched.filter(({ left = 0, right = 0 }, at) => {
    const before = matched[at - 1];
    return before?.left === left - 1 && (before.right === right - 1 || breaks.has(left));
  }).length;
}

/** Words of the passage that stand between matched ones, save those that an ellipsis stands for. */
function passedOver(pairs: readonly Pair[], breaks: ReadonlySet<number>): number {
  let left = 0;
  return pairs.filter((pair) => {
    if (pair.left !== undefined) left = pair.left + 1;
    return pair.left === undefined && !breaks.has(left);
  }).length;
}
