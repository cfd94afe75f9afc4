import { best, worst } from '../config/scales.ts';
import { words } from '../config/words.ts';
import type { Claim } from '../model/claim.ts';

/** What a review needs to know of the site it stands on; addresses are absolute. */
export interface Publication {
  readonly name: string;
  readonly url: string;
  readonly review: string;
  readonly claimInText: string;
}

/**
 * A claim's review as schema.org ClaimReview, as Google's documentation of that type asks: one a page, `claimReviewed`
 * without a rating in it, a number only for a level of the ordinal scale. Whoever makes the claim to the reader is its
 * author: nobody is held to what an outlet reports of them.
 */
export function claimReview(claim: Claim, { name, url, review, claimInText }: Publication): object {
  const { article, rating, speaker, attributedTo } = claim;
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url: review,
    claimReviewed: claim.summary,
    datePublished: claim.history[0]?.date,
    dateModified: claim.history.at(-1)?.date,
    author: { '@type': 'Organization', name, url },
    reviewRating: {
      '@type': 'Rating',
      alternateName: rating.label,
      ratingExplanation: explanationOf(claim),
      ...(rating.value === undefined ? {} : { ratingValue: rating.value, bestRating: best, worstRating: worst }),
    },
    itemReviewed: {
      '@type': 'Claim',
      '@id': claimInText,
      ...(claim.kind === 'quotation' ? { text: claim.quote } : {}),
      author: { '@type': speaker.type, name: speaker.name },
      ...(attributedTo ? { about: { '@type': attributedTo.type, name: attributedTo.name } } : {}),
      ...(claim.said ? { datePublished: claim.said } : {}),
      appearance: {
        '@type': 'NewsArticle',
        url: article.url,
        ...(article.titleBy === 'outlet' ? { headline: article.title } : {}),
        publisher: { '@type': 'Organization', name: article.outlet.name },
      },
    },
    citation: claim.evidence.map(({ source }) => ({
      '@type': 'CreativeWork',
      url: source.url,
      ...(source.title ? { name: source.title } : {}),
      publisher: { '@type': 'Organization', name: source.publisher },
    })),
  };
}

/** Of a quotation it is the outlet's rendering that is rated, and not the speaker. */
function explanationOf({ kind, article, reason, missingContext }: Claim): string {
  const whose = kind === 'quotation' ? [`The rating is of how ${article.outlet.name} gives the words.`] : [];
  return [reason, ...(missingContext ? [`${words.missingContext}: ${missingContext}`] : []), ...whose].join(' ');
}
