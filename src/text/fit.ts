import type { Pair } from './align.ts';
import type { Unit } from './units.ts';

/** How much of a quotation an alignment found. */
export interface Fit {
  /** Share of the quotation's weight that has a counterpart, 0 to 1. */
  readonly coverage: number;
  /** Matched words among all words of the stretch of the passage, 0 to 1. */
  readonly density: number;
  /**
   * Share of the quotation's neighbouring words that stand side by side in the passage too, 0 to 1; an ellipsis parts
   * none.
   */
  readonly order: number;
  /** Matched words that are not common ones. */
  readonly telling: number;
}

/** Measure an alignment of a quotation (`left`), whose ellipses are the `breaks`. */
export function fit(pairs: readonly Pair[], left: readonly Unit[], breaks: ReadonlySet<number> = new Set()): Fit {
  const matched = pairs.filter(({ likeness }) => likeness > 0);
  const wanted = left.reduce((sum, { weight }) => sum + weight, 0);
  const gained = matched.reduce((sum, { left: at = 0, likeness }) => sum + likeness * (left[at]?.weight ?? 0), 0);
  return {
    coverage: wanted === 0 ? 0 : gained / wanted,
    density: matched.length / Math.max(1, matched.length + passedOver(pairs, breaks)),
    order: left.length < 2 ? 1 : neighbours(matched, breaks) / (left.length - 1),
    telling: matched.filter(({ left: at = 0 }) => left[at]?.common === false).length,
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
  let next = 0;
  return pairs.filter(({ left }) => {
    if (left !== undefined) next = left + 1;
    return left === undefined && !breaks.has(next);
  }).length;
}
