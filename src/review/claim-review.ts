import type {
  Claim as SchemaClaim,
  ClaimReview,
  CreativeWork,
  NewsArticle,
  Organization,
  Person,
  Rating,
  WithContext,
} from 'schema-dts';
import { address } from '../addresses.ts';
import type { At, Publication } from '../config/publication.ts';
import { best, worst } from '../config/scales.ts';
import type { ArticleHead } from '../model/article-head.ts';
import type { Claim } from '../model/claim.ts';
import type { Source } from '../model/source.ts';
import type { Speaker } from '../model/speaker.ts';
import type { Utterance, Wording } from '../model/utterance.ts';
import { qualifiersOf } from './citation.ts';
import { correctionsOf } from './correction.ts';
import { changedOn, publishedOn } from './history.ts';
import { isWhollyQuoted } from './printed.ts';

/**
 * A claim's review as schema.org ClaimReview, as Google's documentation of that type asks: one a page, `claimReviewed`
 * without a rating in it, a number only for a level of the ordinal scale. Google's search has not shown it since 2025;
 * others that collect fact-checks read it. Whoever makes the claim to the reader is its author: nobody is held to what
 * an outlet reports of them. `utterances` are those that the claim is a wording of.
 */
export function claimReview(
  claim: Claim,
  utterances: readonly Utterance[],
  { name, at }: Publication,
): WithContext<ClaimReview> {
  const { id, article, attributedTo, speaker, said } = claim;
  const review = at(address.claim(id));
  const inText = at(address.claimInText(article.slug, id));
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    '@id': review,
    url: review,
    claimReviewed: claim.summary,
    ...(publishedOn(claim) ? { datePublished: publishedOn(claim) } : {}),
    ...(changedOn(claim) ? { dateModified: changedOn(claim) } : {}),
    author: { '@type': 'Organization', name, url: at(address.home) },
    ...correctionOf(claim),
    reviewRating: ratingOf(claim, at),
    itemReviewed: {
      '@type': 'Claim',
      '@id': inText,
      url: inText,
      ...(isWhollyQuoted(claim) ? { text: claim.quote } : {}),
      author: maker(speaker),
      ...(attributedTo ? { about: maker(attributedTo) } : {}),
      ...(said ? { datePublished: said } : {}),
      appearance: appearancesOf(claim, utterances, at),
    } satisfies SchemaClaim,
    citation: [...new Map(claim.evidence.map(({ source }) => [source.url, sourceWork(source)])).values()],
  };
}

/** When the review was put right, and why. */
function correctionOf(claim: Claim): Pick<ClaimReviewNode, 'correction'> {
  const corrections = correctionsOf(claim).map(({ date, change }) => ({
    '@type': 'CorrectionComment' as const,
    datePublished: date,
    text: change,
  }));
  return corrections.length > 0 ? { correction: corrections } : {};
}

type ClaimReviewNode = Exclude<ClaimReview, string>;

/** The level by its word and, on the ordinal scale, by its number; its address is that of the table of all levels. */
function ratingOf(claim: Claim, at: At): Rating {
  const { rating } = claim;
  const number = rating.value === undefined ? {} : { ratingValue: rating.value, bestRating: best, worstRating: worst };
  return {
    '@type': 'Rating',
    alternateName: rating.label,
    description: rating.meaning,
    reviewAspect: rating.scale,
    ratingExplanation: explanationOf(claim),
    url: at(address.rating(rating.key)),
    ...number,
  };
}

/** Why a claim is rated so, with what is to be said with the rating. */
export const explanationOf = (claim: Claim): string => [claim.reason, ...qualifiersOf(claim)].join(' ');

const maker = ({ type, name }: Speaker): Person | Organization => ({ '@type': type, name });

/**
 * The claim's own article first, then wherever else the utterance stands, each page once, with the words that it has
 * there where they are others: the rating is of none of these.
 */
function appearancesOf({ article, quote }: Claim, utterances: readonly Utterance[], at: At): readonly CreativeWork[] {
  const placeOf = ({ from, text, language }: Wording): readonly [string, CreativeWork] => {
    const work =
      'claim' in from
        ? { ...archivedArticle(from.claim.article, at), url: from.claim.article.url }
        : sourceWork(from.source);
    const words = { '@type': 'Quotation' as const, text, inLanguage: language };
    return [work.url, text === quote ? work : { ...work, hasPart: words }];
  };
  const elsewhere = utterances.flatMap(({ wordings }) => wordings.map(placeOf)).filter(([url]) => url !== article.url);
  // Of several wordings of one page the first counts.
  const places = [...new Map(elsewhere.toReversed()).values()].toReversed();
  return [archivedArticle(article, at), ...places];
}

/** An article of which this site has the words. */
const archivedArticle = (article: ArticleHead, at: At) => ({
  ...articleWork(article),
  archivedAt: at(address.article(article.slug)),
});

/** What an outlet published, by what is known of it: a headline is only what it printed. */
const articleWork = ({ url, title, titleBy, published, language, outlet }: ArticleHead) => ({
  '@type': 'NewsArticle' as const,
  url,
  ...(titleBy === 'outlet' ? { headline: title } : {}),
  ...(published ? { datePublished: published } : {}),
  inLanguage: language,
  publisher: { '@type': 'Organization' as const, name: outlet.name, url: outlet.url },
});

/**
 * A work consulted, by what is known of it. Where another site’s copy was read, that site published what is at the
 * address, and whose text it is made it.
 */
function sourceWork({ url, title, publisher, via, published, language }: Source): SourceWork {
  return {
    '@type': 'CreativeWork',
    url,
    ...(title ? { name: title } : {}),
    ...(published ? { datePublished: published } : {}),
    inLanguage: language,
    ...(via ? { author: organization(publisher) } : {}),
    publisher: organization(via ?? publisher),
  };
}

type SourceWork = Exclude<CreativeWork, string> & { readonly url: string };

const organization = (name: string): Organization => ({ '@type': 'Organization', name });

/**
 * An article as its outlet's, for the page that shows it: the archived bytes are named, and nothing is said of it that
 * the archived text does not show.
 */
export const newsArticle = (article: ArchivedArticle, { at }: Publication): WithContext<NewsArticle> => ({
  '@context': 'https://schema.org',
  ...articleWork(article),
  ...(article.byline === null ? {} : { creditText: article.byline }),
  archivedAt: at(address.original(article.original.file)),
});

type ArchivedArticle = ArticleHead & { readonly byline: string | null; readonly original: { readonly file: string } };
