import type { Counts, Filters } from './pagefind.ts';

/** The values that something has of each facet. */
export type Values = Readonly<Record<string, readonly string[]>>;

/**
 * How many of what a search finds have each value: of a facet that it is narrowed by, how many would without that:
 * these can be chosen instead.
 *
 * @param count Counts what the search finds where it is narrowed so.
 */
export async function countsBeside(count: (chosen: Filters) => Promise<Counts>, chosen: Filters): Promise<Counts> {
  const narrowed = Object.keys(chosen).map(
    async (facet) => [facet, (await count(without(chosen, facet)))[facet] ?? {}] as const,
  );
  const [all, ...own] = [count(chosen), ...narrowed] as const;
  return { ...(await all), ...Object.fromEntries(await Promise.all(own)) };
}

/** The same of some things whose values are known, narrowed or not. */
export function countsOf(all: readonly Values[], chosen: Filters): Counts {
  const facets = [...new Set(all.flatMap((values) => Object.keys(values)))];
  return Object.fromEntries(
    facets.map((facet) => [facet, tally(all.filter(has(without(chosen, facet))).flatMap((one) => one[facet] ?? []))]),
  );
}

/** Whether something has what is wanted. */
export const has =
  (chosen: Filters) =>
  (values: Values): boolean =>
    Object.entries(chosen).every(([facet, wanted]) =>
      (typeof wanted === 'string' ? [wanted] : wanted.any).some((value) => values[facet]?.includes(value)),
    );

const without = (chosen: Filters, facet: string): Filters =>
  Object.fromEntries(Object.entries(chosen).filter(([key]) => key !== facet));

const tally = (values: readonly string[]): Readonly<Record<string, number>> =>
  Object.fromEntries([...Map.groupBy(values, (value) => value)].map(([value, { length }]) => [value, length]));
