import { partsOf } from '../review/parts.ts';
import { inOrder } from '../text/order.ts';

/** Some of a list: all of one year, or, of a year that has very many, so many of them. */
export interface YearPart<T> {
  /** What its file is called: `2022`, `2022-2`, `unknown`. Once there, it stays. */
  readonly name: string;
  /** Null where no year is known. */
  readonly year: string | null;
  readonly items: readonly T[];
}

/**
 * How many items a file has at most. A claim with its evidence takes 4 to 10 KB: a file stays below 10 MB, which a
 * browser or a script reads at once, and far below the 25 MiB that Cloudflare Pages takes, the narrowest of the usual
 * hosts.
 */
export const mostOfPart = 1000;

/**
 * A list in parts by year, newest first, what has no year last. Whoever reads the parts that an index names has all of
 * the list, whether there are few or many: so a list is in parts from the first item on, and nothing changes for its
 * readers when it grows.
 */
export function byYear<T>(
  items: readonly T[],
  dateOf: (item: T) => string | null,
  most = mostOfPart,
): readonly YearPart<T>[] {
  const groups = Map.groupBy(items, (item) => dateOf(item)?.slice(0, 4) ?? null);
  return [...groups]
    .sort(([a], [b]) => inOrder(b ?? '', a ?? ''))
    .flatMap(([year, group]) =>
      partsOf(group, most).map(({ number, items: own }) => ({
        name: `${year ?? 'unknown'}${number === 1 ? '' : `-${number}`}`,
        year,
        items: own,
      })),
    );
}
