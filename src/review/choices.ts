import type { Claim } from '../model/claim.ts';
import { facets, groupsOf, type Facet, type Value } from './facet.ts';

/** What a list of claims can be narrowed to, and to how many. */
export interface Choice extends Value {
  readonly claims: number;
}

export interface FacetChoices extends Pick<Facet, 'key' | 'label'> {
  /** Ratings in the order of the scales, all else most frequent first. */
  readonly values: readonly Choice[];
}

/** Every way to narrow some claims by one facet. Counted once, whatever the number of pages that show them. */
export const choicesOf = (claims: readonly Claim[]): readonly FacetChoices[] =>
  facets.map((facet) => ({
    key: facet.key,
    label: facet.label,
    values: groupsOf(facet, claims).map(({ key, label, claims: { length } }) => ({ key, label, claims: length })),
  }));
