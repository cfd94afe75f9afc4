import type { Claim, ReviewChange } from '../model/claim.ts';
import type { Rating } from '../model/rating.ts';

/** A change by which a published review was put right. */
export interface Correction {
  readonly change: ReviewChange;
  readonly rating: Rating;
  /** The rating before; null where the history does not tell it, as it was of a scale that is no longer used. */
  readonly before: Rating | null;
}

/**
 * The corrections of a review, oldest first. Histories do not grade their changes yet: a correction is a change by
 * which the review came to another rating than its history told before.
 */
export function correctionsOf({ history }: Pick<Claim, 'history'>): readonly Correction[] {
  return history.flatMap((change, index): readonly Correction[] => {
    const before = history.slice(0, index).findLast(({ rating }) => rating)?.rating ?? null;
    if (index === 0 || !change.rating || change.rating.key === before?.key) return [];
    return [{ change, rating: change.rating, before }];
  });
}

/** The same for readers. */
export const whatIsCorrected =
  'A change by which a review got another rating, or its rating another name, counts as a correction; other changes stand in the history of each review.';
