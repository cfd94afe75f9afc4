import type { Claim, ReviewChange } from '../model/claim.ts';

/** The changes by which a published review was put right, as editors grade them, oldest first. */
export const correctionsOf = ({ history }: Pick<Claim, 'history'>): readonly ReviewChange[] =>
  history.filter(({ grade }) => grade === 'correction');

/** The same for readers. */
export const whatIsCorrected =
  'A change of a rating, of whose words a claim is, or of anything else by which a review was put right; other changes stand in the history of each review.';
