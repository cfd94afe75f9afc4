import { ratings } from '../config/scales.ts';
import type { Claim } from '../model/claim.ts';
import type { Rating } from '../model/rating.ts';

export interface Share {
  readonly rating: Rating;
  readonly count: number;
}

/** How many claims have each rating, in the order of the scales, without those that none has. */
export function spread(claims: readonly Claim[]): readonly Share[] {
  const counts = Map.groupBy(claims, ({ rating }) => rating.key);
  return ratings.flatMap((rating) => {
    const count = counts.get(rating.key)?.length ?? 0;
    return count > 0 ? [{ rating, count }] : [];
  });
}
