import { inOrder } from '../../text/order.ts';
import type { Neighbour, PassageClaim, PassageData } from '../record-data.ts';

/** A passage of a run, or what is known of one from its neighbour. */
export interface Part {
  readonly number: number;
  readonly text: string;
  readonly claims: readonly PassageClaim[];
}

/** Passages of one article that follow each other. */
export interface Run {
  /** One of them, for what is said of the article. */
  readonly passage: PassageData;
  readonly parts: readonly Part[];
}

/** A neighbour of a passage, by its number in the article. */
export interface Near extends Neighbour {
  readonly number: number;
  readonly side: 'before' | 'after';
}

/** What is known of the passages around one. */
export const nearOf = ({ number, before, after }: PassageData): readonly Near[] => [
  ...before.map((near, index): Near => ({ ...near, number: number - 1 - index, side: 'before' })),
  ...after.map((near, index): Near => ({ ...near, number: number + 1 + index, side: 'after' })),
];

/**
 * Passages that were read, in runs as long as may be: over short passages that are known from their neighbours, and
 * with the words that are known on either side.
 */
export const runsOf = (read: readonly PassageData[]): readonly Run[] =>
  [...Map.groupBy(read, ({ article }) => article)]
    .toSorted(([a], [b]) => inOrder(a, b))
    .flatMap(([, passages]) => runsOfArticle(passages));

function runsOfArticle(passages: readonly PassageData[]): readonly Run[] {
  const [passage] = passages;
  if (!passage) return [];
  const near = passages.flatMap(nearOf);
  const whole = new Map<number, Part>();
  for (const { number, text, isCut } of near) if (!isCut) whole.set(number, { number, text, claims: [] });
  for (const { number, text, claims } of passages) whole.set(number, { number, text, claims });
  const cutAt = (number: number, side: Near['side']): readonly Part[] =>
    near
      .filter((one) => one.isCut && one.number === number && one.side === side)
      .slice(0, 1)
      .map(({ text }) => ({ number, text: side === 'before' ? `… ${text}` : `${text} …`, claims: [] }));
  return consecutive([...whole.keys()]).map(([first, last]) => {
    const between = Array.from({ length: last - first + 1 }, (_, index) => whole.get(first + index));
    const parts = between.filter((part) => part !== undefined);
    return { passage, parts: [...cutAt(first - 1, 'before'), ...parts, ...cutAt(last + 1, 'after')] };
  });
}

/** Numbers in runs, each by its first and last. */
function consecutive(numbers: readonly number[]): readonly (readonly [first: number, last: number])[] {
  const runs: [number, number][] = [];
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}

/** Parts as one text, and where in it each begins. */
export function join(all: readonly Part[]): { readonly text: string; readonly starts: readonly number[] } {
  const starts: number[] = [];
  let text = '';
  for (const part of all) {
    text += text === '' ? '' : ' ';
    starts.push(text.length);
    text += part.text;
  }
  return { text, starts };
}
