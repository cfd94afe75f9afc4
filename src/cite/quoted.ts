import { address } from '../addresses.ts';
import type { Publication } from '../config/publication.ts';
import type { Claim } from '../model/claim.ts';
import { claimantOf, dateOf } from '../review/citation.ts';

/**
 * A claim's words with who makes them to the reader, where and when they were printed, and our rating at its address:
 * ready to be pasted.
 */
export function quoted(claim: Claim, printed: string, { name, at }: Publication): string {
  const { article, rating, speaker } = claim;
  const place = speaker.id === article.outlet.id ? [] : [`in ${article.outlet.name}`];
  const source = [claimantOf(claim), ...place, dateOf(article)].join(', ');
  const words = printed.replaceAll('“', '‘').replaceAll('”', '’');
  return `“${words}” – ${source}. ${name}: ${rating.label}. ${at(address.claim(claim.id))}`;
}
