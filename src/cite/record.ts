import { address } from '../addresses.ts';
import type { ArticleHead } from '../model/article-head.ts';
import type { Claim } from '../model/claim.ts';
import { changedOn, publishedOn } from '../review/history.ts';
import type { Publication } from '../config/publication.ts';
import { tellVerdict } from './quoted.ts';

/** What reference managers know of a work (an item of CSL-JSON 1.0.2). What is not known is left out. */
export interface CslRecord {
  readonly id: string;
  readonly type: 'webpage' | 'article-newspaper';
  /** Absent only where `genre` says what a work without a title is. */
  readonly title?: string;
  readonly genre?: string;
  readonly author?: readonly Name[];
  /** The site or the newspaper. */
  readonly 'container-title'?: string;
  readonly issued?: Issued;
  /** When it was first published, where it has changed since. */
  readonly 'original-date'?: Issued;
  readonly URL: string;
  /** BCP 47. */
  readonly language: string;
  readonly abstract?: string;
  readonly note?: string;
}

/** The name of a body or a line as it was printed: it is not parted into given and family names. */
interface Name {
  readonly literal: string;
}

/** Year, and month and day where they are known. */
interface Issued {
  readonly 'date-parts': readonly [readonly number[]];
}

/** What files and tags are made of: a work that has a title, in a place that has a name. */
export type WholeRecord = CslRecord & Required<Pick<CslRecord, 'title' | 'container-title'>>;

/** Our review of a claim, as it stands since its last change. */
export function reviewRecord(claim: Claim, { name, publisher, language, at }: Publication): WholeRecord {
  const [first, last] = [publishedOn(claim), changedOn(claim)];
  return {
    id: claim.id,
    type: 'webpage',
    title: claim.summary,
    ...(publisher === null || publisher === name ? {} : { author: [{ literal: publisher }] }),
    'container-title': name,
    ...(last === '' ? {} : { issued: datedOn(last) }),
    ...(first === '' || first === last ? {} : { 'original-date': datedOn(first) }),
    URL: at(address.claim(claim.id)),
    language,
    abstract: `${name}: ${tellVerdict(claim)}`,
  };
}

/** An outlet's article by its own address, with where its words are archived. A title that is ours is in brackets. */
export const articleRecord = (article: CitedArticle, { name, at }: Publication): WholeRecord => ({
  id: article.slug,
  type: 'article-newspaper',
  title: article.titleBy === 'outlet' ? article.title : `[${descriptionOf(article)}]`,
  ...(article.byline === null ? {} : { author: [{ literal: article.byline }] }),
  'container-title': article.outlet.name,
  ...(article.published === null ? {} : { issued: datedOn(article.published) }),
  URL: article.url,
  language: article.language,
  note: `Its words as archived: ${name}, ${at(address.article(article.slug))}`,
});

/** Our description of an article begins with the outlet and the day, which a citation has already. */
const descriptionOf = ({ title, outlet }: CitedArticle): string =>
  title.startsWith(outlet.name) ? title.replace(/^[^:]*: (?=.)/, '') : title;

export type CitedArticle = ArticleHead & { readonly byline: string | null };

/** A day, month or year in ISO 8601. */
const datedOn = (date: string): Issued => ({ 'date-parts': [date.split('-').map(Number)] });
