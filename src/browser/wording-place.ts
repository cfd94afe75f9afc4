import { address } from '../addresses.ts';
import { textFragment } from '../text/text-fragment.ts';
import type { Wording } from './by-utterance.ts';

/**
 * Where found words stand, from the root of the site. A claim is marked where one arrives. Other words are looked for
 * by the browser, which takes the first that are like them.
 */
export function placeOf({ found: { url, passage, match }, claim }: Wording): string {
  if (claim) return address.claimInText(passage.article, claim.id);
  return url + textFragment(passage.text.slice(match.span.start, match.span.end));
}
