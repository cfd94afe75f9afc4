import type { Claim } from './claim.ts';
import { kinds } from './kind.ts';
import { dateYear } from './partial-date.ts';
import { ratingKeys } from './rating.ts';

/** What claims can be narrowed by, on the browse pages and in the search. */
export interface Facet {
  readonly key: 'rating' | 'speaker' | 'outlet' | 'kind' | 'year';
  readonly label: string;
  readonly of: (claim: Claim) => Value;
}

/** One value: its key, which stands in addresses, and what readers see. */
export interface Value {
  readonly key: string;
  readonly label: string;
}

export const facets: readonly Facet[] = [
  { key: 'rating', label: 'Rating', of: ({ rating }) => ({ key: rating.key, label: rating.label }) },
  { key: 'speaker', label: 'Speaker', of: ({ speaker }) => ({ key: speaker.id, label: speaker.name }) },
  { key: 'outlet', label: 'Outlet', of: ({ article }) => ({ key: article.outlet.id, label: article.outlet.name }) },
  { key: 'kind', label: 'Kind', of: ({ kind }) => ({ key: kind, label: kinds[kind].label }) },
  { key: 'year', label: 'Year said', of: ({ said }) => dateYear(said) },
];

/** The values that claims have of a facet, each with its claims: ratings in the order of the scales, all else most frequent first. */
export function valuesOf(
  facet: Facet,
  claims: readonly Claim[],
): readonly (Value & { readonly claims: readonly Claim[] })[] {
  const groups = Map.groupBy(claims, (claim) => facet.of(claim).key);
  const rank = (key: string): number => scaleOrder.indexOf(key);
  return [...groups.values()]
    .flatMap((group) => (group[0] ? [{ ...facet.of(group[0]), claims: group }] : []))
    .sort((a, b) => rank(a.key) - rank(b.key) || b.claims.length - a.claims.length || (a.label < b.label ? -1 : 1));
}

const scaleOrder: readonly string[] = ratingKeys;
