import type { Claim } from '../model/claim.ts';
import type { Rank } from '../model/rating.ts';

/** How much a reader should look at a claim: by its level, and at whatever leaves out what matters. */
export const rankOf = ({ rating, missingContext }: Pick<Claim, 'rating' | 'missingContext'>): Rank =>
  missingContext === undefined ? rating.rank : 'raised';
