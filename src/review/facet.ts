import { ratings } from '../config/scales.ts';
import { words } from '../config/words.ts';
import type { Claim } from '../model/claim.ts';
import { inOrder } from '../text/order.ts';
import { dateYear } from './partial-date.ts';
import { rankOf } from './rank.ts';

export type FacetKey = keyof typeof words.facets;

/** What claims can be narrowed by, on the browse pages and in the search. */
export interface Facet {
  readonly key: FacetKey;
  readonly label: string;
  /** The values that a claim has of it: most have one, some none or several. */
  readonly of: (claim: Claim) => readonly Value[];
}

/** One value: its key, which stands in addresses, and what readers see. */
export interface Value {
  readonly key: string;
  readonly label: string;
}

const values: Readonly<Record<FacetKey, Facet['of']>> = {
  rank: (claim) => [{ key: rankOf(claim), label: words.ranks[rankOf(claim)] }],
  rating: ({ rating }) => [{ key: rating.key, label: rating.label }],
  context: ({ missingContext }) => (missingContext ? [{ key: 'missing', label: words.missingContext }] : []),
  // Whoever said it, and whoever is reported to have: lists tell the two apart.
  speaker: ({ speaker, attributedTo }) =>
    [speaker, ...(attributedTo ? [attributedTo] : [])].map(({ id, name }) => ({ key: id, label: name })),
  outlet: ({ article }) => [{ key: article.outlet.id, label: article.outlet.name }],
  kind: ({ kind }) => [{ key: kind, label: words.kinds[kind].label }],
  year: ({ said }) => [dateYear(said)],
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

/** The values that claims have of a facet: ranks and ratings in their order, all else most frequent first. */
export function groupsOf(facet: Facet, claims: readonly Claim[]): readonly Group[] {
  const pairs = claims.flatMap((claim) => facet.of(claim).map((value, place) => ({ value, place, claim })));
  return [...Map.groupBy(pairs, ({ value }) => value.key).values()]
    .flatMap((group) => (group[0] ? [{ ...group[0].value, claims: firstFirst(group) }] : []))
    .sort((a, b) => rank(a) - rank(b) || b.claims.length - a.claims.length || inOrder(a.label, b.label));
}

/** Those of which it is the first value, and then the others: what someone said, and then what is reported of them. */
const firstFirst = (group: readonly { readonly place: number; readonly claim: Claim }[]): readonly Claim[] =>
  group.toSorted((a, b) => a.place - b.place).map(({ claim }) => claim);

const order: readonly string[] = [...Object.keys(words.ranks), ...ratings.map(({ key }) => key)];
const rank = ({ key }: Value): number => order.indexOf(key);
