import { likeness } from './likeness.ts';
import type { Span } from './span.ts';
import type { Unit } from './units.ts';

/** A unit of one text and its counterpart in the other; one of the two is missing where a word has none. */
export interface Pair {
  readonly left?: number;
  readonly right?: number;
  /** 1 for the same word, less for a variant of it, 0 where there is no counterpart. */
  readonly likeness: number;
}

/** What a word of the quotation without a counterpart costs, as a part of its weight. */
const missing = 0.25;
/** What a word of the passage that is passed over costs: little, since quotations leave out more than they make up. */
const passedOver = 0.08;

/** How a cell of the table was reached. */
const [unmatched, passed, matched] = [1, 2, 3];

/**
 * Lay a quotation (left) along the stretch of a passage (right) that it fits best, in order. Words of the quotation
 * that have no counterpart cost more than words of the passage that it passes over; at a `break` (an ellipsis) passing
 * over is free. Time and memory grow with the product of the two lengths.
 * @returns pairs from the first matched word of the passage to the last, with every word of the quotation.
 */
export function align(
  left: readonly Unit[],
  right: readonly Unit[],
  breaks: ReadonlySet<number> = new Set(),
): readonly Pair[] {
  const table = new Table(left.length, right.length);
  left.forEach((wanted, index) => {
    const row = index + 1;
    const cost = breaks.has(row) ? 0 : passedOver;
    table.put(row, 0, table.at(row - 1, 0) - missing * wanted.weight, unmatched);
    right.forEach((held, column) => {
      const like = likeness(wanted, held);
      const up = table.at(row - 1, column + 1) - missing * wanted.weight;
      const back = table.at(row, column) - cost;
      const across = like > 0 ? table.at(row - 1, column) + like * wanted.weight : -Infinity;
      table.put(row, column + 1, Math.max(up, back, across), choose(up, back, across));
    });
  });
  return tightened(trim(trace(left, right, table)), left, breaks);
}

/**
 * A match before passing over before a word without counterpart, where they are worth the same; but passing over must
 * gain.
 */
function choose(up: number, back: number, across: number): number {
  if (across >= up && across >= back) return matched;
  return back > up ? passed : unmatched;
}

/** The best score up to each word of the quotation (rows) and of the passage (columns), and the step that led there. */
class Table {
  readonly rows: number;
  readonly columns: number;
  private readonly scores: Float64Array;
  private readonly steps: Uint8Array;

  constructor(rows: number, columns: number) {
    this.rows = rows;
    this.columns = columns;
    this.scores = new Float64Array((rows + 1) * (columns + 1));
    this.steps = new Uint8Array(this.scores.length);
  }

  at(row: number, column: number): number {
    return this.scores[row * (this.columns + 1) + column] ?? 0;
  }

  step(row: number, column: number): number | undefined {
    return this.steps[row * (this.columns + 1) + column];
  }

  // eslint-disable-next-line max-params -- a cell is a row, a column, and what it holds
  put(row: number, column: number, score: number, step: number): void {
    this.scores[row * (this.columns + 1) + column] = score;
    this.steps[row * (this.columns + 1) + column] = step;
  }

  /** The column in which the last row is best. */
  end(): number {
    let best = 0;
    for (let column = 1; column <= this.columns; column++) {
      if (this.at(this.rows, column) > this.at(this.rows, best)) best = column;
    }
    return best;
  }
}

function trace(left: readonly Unit[], right: readonly Unit[], table: Table): readonly Pair[] {
  const pairs: Pair[] = [];
  let row = left.length;
  let column = table.end();
  while (row > 0) {
    const step = table.step(row, column);
    const [wanted, held] = [row - 1, column - 1];
    if (step !== passed) row--;
    if (step !== unmatched) column--;
    if (step === matched) pairs.push({ left: wanted, right: held, likeness: likenessAt(left[wanted], right[held]) });
    else if (step === passed) pairs.push({ right: held, likeness: 0 });
    else pairs.push({ left: wanted, likeness: 0 });
  }
  return pairs.reverse();
}

const likenessAt = (wanted: Unit | undefined, held: Unit | undefined): number =>
  wanted && held ? likeness(wanted, held) : 0;

/**
 * What a word that is passed over, or has no counterpart, costs at the edges: more than within, so that a word which
 * happens to stand far off is no part of the match.
 */
const farther = { passedOver: 0.15, missing: 0.05 };

/** Only the run of pairs that is worth most; outside it words of the quotation have no counterpart. */
function tightened(pairs: readonly Pair[], left: readonly Unit[], breaks: ReadonlySet<number>): readonly Pair[] {
  let next = 0;
  const worths = pairs.map(({ left: at, likeness: like }) => {
    if (at !== undefined) next = at + 1;
    if (at === undefined) return breaks.has(next) ? 0 : -farther.passedOver;
    const weight = left[at]?.weight ?? 0;
    return like > 0 ? like * weight : -farther.missing * weight;
  });
  const { start, end } = worthiest(worths);
  return pairs.flatMap((pair, at) => {
    if (at >= start && at < end) return pair;
    return pair.left === undefined ? [] : { left: pair.left, likeness: 0 };
  });
}

/** The run of numbers whose sum is greatest. */
function worthiest(worths: readonly number[]): Span {
  let [best, sum, from]: [Span & { worth: number }, number, number] = [{ start: 0, end: 0, worth: 0 }, 0, 0];
  worths.forEach((worth, at) => {
    if (sum <= 0) [sum, from] = [0, at];
    sum += worth;
    if (sum > best.worth) best = { start: from, end: at + 1, worth: sum };
  });
  return best;
}

/** Without words of the passage before the first match and after the last. */
function trim(pairs: readonly Pair[]): readonly Pair[] {
  const first = pairs.findIndex(({ likeness: like }) => like > 0);
  const last = pairs.findLastIndex(({ likeness: like }) => like > 0);
  return pairs.filter(({ left }, at) => left !== undefined || (at > first && at < last));
}
