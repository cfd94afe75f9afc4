import { address } from '../addresses.ts';
import { site } from '../config/site.ts';
import { count } from '../config/words.ts';
import type { Article } from '../model/article.ts';
import { dateOf, nameOf, noHeadline } from '../review/citation.ts';
import { tellRaised } from '../review/described.ts';
import { inMarks, none, ours } from './passage.ts';
import type { Picture } from './picture.ts';
import { altOf } from './shortened.ts';

/**
 * The picture of an article: its headline, or our description as ours; who printed it; how many claims were checked.
 * Ratings are not counted: they measure no outlet.
 */
export function pictureOfArticle(article: Article): Picture {
  const { slug, title, titleBy, outlet, language, claims } = article;
  const kicker = `${outlet.name}, ${dateOf(article)}`;
  const by = claims.length === 0 ? 'No claims' : `${count(claims.length, 'claim')} checked${tellRaised(claims)}`;
  const isPrinted = titleBy === 'outlet';
  const passage = isPrinted ? inMarks(ours, title, language) : inMarks(none, title, site.language);
  const foot = isPrinted ? undefined : noHeadline;
  return {
    address: address.pictureOfArticle(slug),
    alt: altOf([...(isPrinted ? [kicker] : []), nameOf(article), by]),
    card: { brand: site.name, kicker, passages: [passage], by, foot },
  };
}
