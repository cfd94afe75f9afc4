import { address } from '../addresses.ts';
import type { Publication } from '../config/publication.ts';
import { words } from '../config/words.ts';
import type { Claim } from '../model/claim.ts';
import { claimantOf, dateOf } from '../review/citation.ts';
import { ended } from '../text/sentence.ts';

/**
 * A claim's words with who makes them to the reader, where and when they were printed, and our rating at its address:
 * ready to be pasted.
 */
export function quoted(claim: Claim, printed: string, { name, at }: Publication): string {
  const { article, speaker } = claim;
  const place = speaker.id === article.outlet.id ? [] : [`in ${article.outlet.name}`];
  const source = [claimantOf(claim), ...place, dateOf(article)].join(', ');
  const inner = printed.replace(/“([^“”]*)”/g, '‘$1’');
  return `“${inner}” – ${source}. ${name}: ${tellVerdict(claim)} ${at(address.claim(claim.id))}`;
}

/** The rating in a line: of a quotation, it is said to be that of the outlet’s rendering. */
export function tellVerdict({ kind, article, rating, missingContext, finding }: Rated): string {
  const what = kind === 'quotation' ? `how ${article.outlet.name} gives the words is rated` : 'rated';
  const missing = missingContext === undefined ? '' : `, ${words.missingContext.toLowerCase()}`;
  return `${what} ${rating.label.toLowerCase()}${missing}.${finding === undefined ? '' : ` ${ended(finding)}`}`;
}

type Rated = Pick<Claim, 'kind' | 'article' | 'rating' | 'missingContext' | 'finding'>;
