import { count, words } from '../config/words.ts';
import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { Utterance } from '../model/utterance.ts';
import { dateOf, tellVoice } from './citation.ts';
import { spellDate } from './partial-date.ts';
import { rankOf } from './rank.ts';
import { tellWordings } from './wording-rows.ts';

/**
 * What a page says of itself where only its title and these words are seen: in a chat, in a list of results. Who said
 * what, when, and how it was rated.
 */
export function describeClaim(claim: Claim): string {
  const { kind, article, rating, missingContext, finding, reason } = claim;
  const how = kind === 'quotation' ? 'as printed by' : 'in';
  const printed = isOwnOfTheDay(claim) ? '' : `; ${how} ${article.outlet.name} (${dateOf(article)})`;
  const also = missingContext === undefined ? '' : `, ${words.missingContext.toLowerCase()}`;
  return `${tellVoice(claim)}${printed}. Rated: ${rating.label.toLowerCase()}${also}. ${finding ?? reason}`;
}

/** Whether who says something, and when, says already who printed it, and when. */
export const isOwnOfTheDay = ({ speaker, said, article }: Claim): boolean =>
  said !== null && speaker.id === article.outlet.id && said === article.published;

export const describeArticle = (article: Article): string =>
  `${article.outlet.name} (${dateOf(article)}), word for word as archived, with ${count(article.claims.length, 'claim')} reviewed${tellRaised(article.claims)}.`;

/** How many claims a reader should look at, behind how many there are. */
export function tellRaised(claims: readonly Claim[]): string {
  const raised = claims.filter((claim) => rankOf(claim) === 'raised').length;
  return raised > 0 ? `, ${raised} to look at` : '';
}

export const describeUtterance = (utterance: Utterance): string =>
  `${utterance.speaker.name}, ${spellDate(utterance.said)}: said once, ${tellWordings(utterance)}, compared word by word.${utterance.finding ? ` ${utterance.finding}` : ''}`;
