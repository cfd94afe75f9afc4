import type { Claim } from './claim.ts';
import { allRatings, type Rating } from './rating.ts';

export interface Share {
  readonly rating: Rating;
  readonly count: number;
}

/** How many claims have each rating, in the order of the scales, without those that none has. */
export function spread(claims: readonly Claim[]): readonly Share[] {
  return allRatings
    .map((rating) => ({ rating, count: claims.filter((claim) => claim.rating.key === rating.key).length }))
    .filter(({ count }) => count > 0);
}
