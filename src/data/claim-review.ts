import { z } from 'astro/zod';
import type { Claim } from '../model/claim.ts';
import type { Utterance } from '../model/utterance.ts';
import { claimReview } from '../review/claim-review.ts';
import { changedOn, publishedOn } from '../review/history.ts';
import type { Publication } from '../config/publication.ts';
import { day, iri, text } from './field.ts';

/**
 * What Google’s documentation requires of a ClaimReview; all else of it is schema.org’s, and stands in the same words
 * on the page of the claim.
 */
const review = z.looseObject({
  '@context': z.literal('https://schema.org').describe('What the terms mean.'),
  '@type': z.literal('ClaimReview').describe('What it is.'),
  url: iri.describe('The page of the review.'),
  claimReviewed: text.min(1).max(75).describe('What is claimed, without the rating.'),
  reviewRating: z
    .looseObject({
      '@type': z.literal('Rating').describe('What it is.'),
      alternateName: text.min(1).describe('The rating in words.'),
    })
    .describe('What the review comes to; with numbers only on the ordinal scale of accuracy.'),
});

/** One element of a schema.org DataFeed. */
export const feedItemSchema = z.object({
  '@type': z.literal('DataFeedItem').describe('What it is.'),
  dateCreated: day.describe('When the review was first published.'),
  dateModified: day.describe('When it was last changed.'),
  item: review.describe('The ClaimReview, as the page of the claim has it.'),
});

type FeedItem = z.infer<typeof feedItemSchema>;

/** A review with the days of its history. That it has what is required is checked when it is written. */
export const feedItem = (claim: Claim, utterances: readonly Utterance[], publication: Publication): FeedItem => ({
  '@type': 'DataFeedItem',
  dateCreated: publishedOn(claim),
  dateModified: changedOn(claim),
  item: claimReview(claim, utterances, publication) as unknown as FeedItem['item'],
});
