import { address } from '../addresses.ts';
import { site } from '../config/site.ts';
import { count } from '../config/words.ts';
import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import { dateOf, nameOf } from '../review/citation.ts';
import { tellRaised } from '../review/described.ts';
import { altOf, inMarks, none, ours, ratedAs } from './of-claim.ts';
import type { Picture, Rated } from './picture.ts';

/** The picture of an article: its headline, or our description as ours; who printed it; how its claims are rated. */
export function pictureOfArticle(article: Article): Picture {
  const { slug, title, titleBy, outlet, language, claims } = article;
  const kicker = `${outlet.name}, ${dateOf(article)}`;
  const by = claims.length === 0 ? 'No claims' : `${count(claims.length, 'claim')} checked${tellRaised(claims)}`;
  const isPrinted = titleBy === 'outlet';
  const passage = isPrinted ? inMarks(ours, title, language) : inMarks(none, title, site.language);
  const foot = isPrinted ? undefined : 'The archived text has no headline; this description is ours.';
  return {
    address: address.pictureOfArticle(slug),
    alt: altOf([...(isPrinted ? [kicker] : []), nameOf(article), by]),
    card: { brand: site.name, kicker, passages: [passage], by, tally: tallyOf(claims), foot },
  };
}

/** How many claims are rated in each way, the most frequent first. */
function tallyOf(claims: readonly Claim[]): readonly Rated[] {
  return [...Map.groupBy(claims, ({ rating }) => rating.key).values()]
    .toSorted((a, b) => b.length - a.length)
    .flatMap((group) => (group[0] ? [{ ...ratedAs(group[0].rating), also: String(group.length) }] : []));
}
