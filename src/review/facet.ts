import { ratings } from '../config/scales.ts';
import { words } from '../config/words.ts';
import type { Claim } from '../model/claim.ts';
import { inOrder } from '../text/order.ts';
import { dateYear } from './partial-date.ts';

export type FacetKey = keyof typeof words.facets;

/** What claims can be narrowed by, on the browse pages and in the search. */
export interface Facet {
  readonly key: FacetKey;
  readonly label: string;
  readonly of: (claim: Claim) => Value;
}

/** One value: its key, which stands in addresses, and what readers see. */
export interface Value {
  readonly key: string;
  readonly label: string;
}

const values: Readonly<Record<FacetKey, Facet['of']>> = {
  rating: ({ rating }) => ({ key: rating.key, label: rating.label }),
  speaker: ({ speaker }) => ({ key: speaker.id, label: speaker.name }),
  outlet: ({ article }) => ({ key: article.outlet.id, label: article.outlet.name }),
  kind: ({ kind }) => ({ key: kind, label: words.kinds[kind].label }),
  year: ({ said }) => dateYear(said),
};

export const facets: readonly Facet[] = (Object.keys(values) as FacetKey[]).map((key) => ({
  key,
  label: words.facets[key],
  of: values[key],
}));

/** A value that some claims have, with those claims. */
export interface Group extends Value {
  readonly claims: readonly Claim[];
}

/** The values that claims have of a facet: ratings in the order of the scales, all else most frequent first. */
export function groupsOf(facet: Facet, claims: readonly Claim[]): readonly Group[] {
  const groups = Map.groupBy(claims, (claim) => facet.of(claim).key);
  return [...groups.values()]
    .flatMap((group) => (group[0] ? [{ ...facet.of(group[0]), claims: group }] : []))
    .sort((a, b) => rank(a) - rank(b) || b.claims.length - a.claims.length || inOrder(a.label, b.label));
}

const order: readonly string[] = ratings.map(({ key }) => key);
const rank = ({ key }: Value): number => order.indexOf(key);
