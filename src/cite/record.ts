import { address } from '../addresses.ts';
import type { ArticleHead } from '../model/article-head.ts';
import type { Claim } from '../model/claim.ts';
import { changedOn } from '../review/history.ts';
import type { Publication } from '../config/publication.ts';

/** What reference managers know of a work (an item of CSL-JSON 1.0.2). What is not known is left out. */
export interface CslRecord {
  readonly id: string;
  readonly type: 'webpage' | 'article-newspaper';
  readonly title: string;
  readonly author?: readonly Name[];
  /** The site or the newspaper. */
  readonly 'container-title': string;
  readonly issued?: Issued;
  readonly URL: string;
  /** BCP 47. */
  readonly language: string;
  readonly abstract?: string;
  /** Where its words are kept. */
  readonly archive?: string;
  readonly archive_location?: string;
}

/** The name of a body or a line as it was printed: it is not parted into given and family names. */
interface Name {
  readonly literal: string;
}

/** Year, and month and day where they are known. */
interface Issued {
  readonly 'date-parts': readonly [readonly number[]];
}

/** Our review of a claim, as it stands since its last change. */
export const reviewRecord = (claim: Claim, { name, publisher, language, at }: Publication): CslRecord => ({
  id: claim.id,
  type: 'webpage',
  title: claim.summary,
  ...(publisher === null || publisher === name ? {} : { author: [{ literal: publisher }] }),
  'container-title': name,
  ...issued(changedOn(claim) || null),
  URL: at(address.claim(claim.id)),
  language,
  abstract: [`Rated: ${claim.rating.label}.`, claim.finding ?? claim.reason].join(' '),
});

/** An outlet's article by its own address, with where its words are archived. A title that is ours is in brackets. */
export const articleRecord = (article: CitedArticle, { name, at }: Publication): CslRecord => ({
  id: article.slug,
  type: 'article-newspaper',
  title: article.titleBy === 'outlet' ? article.title : `[${article.title}]`,
  ...(article.byline === null ? {} : { author: [{ literal: article.byline }] }),
  'container-title': article.outlet.name,
  ...issued(article.published),
  URL: article.url,
  language: article.language,
  archive: name,
  archive_location: at(address.article(article.slug)),
});

export type CitedArticle = ArticleHead & { readonly byline: string | null };

/** A day, month or year in ISO 8601. */
const issued = (date: string | null): { readonly issued?: Issued } =>
  date === null ? {} : { issued: { 'date-parts': [date.split('-').map(Number)] } };
