import type { Claim, ReviewChange } from '../model/claim.ts';
import type { Rating } from '../model/rating.ts';

/** A change by which a published review was put right. */
export interface Correction {
  readonly change: ReviewChange;
  readonly rating: Rating;
  /** The rating before. */
  readonly before: Rating;
}

/**
 * The corrections of a review, oldest first. Histories do not grade their changes yet: a correction is a change by
 * which the review came to another rating than its history told before. Where that is not told, as it was of a scale
 * that is no longer used, the level may only have got another name.
 */
export const correctionsOf = ({ history }: Pick<Claim, 'history'>): readonly Correction[] =>
  history.flatMap((change, index): readonly Correction[] => {
    const before = history.slice(0, index).findLast(({ rating }) => rating)?.rating;
    if (!before || !change.rating || change.rating.key === before.key) return [];
    return [{ change, rating: change.rating, before }];
  });

/** The same for readers. */
export const whatIsCorrected =
  'A change by which a review got another rating counts as a correction; other changes stand in the history of each review.';
