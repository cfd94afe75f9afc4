import { firstDifference } from '../text/difference.ts';
import { singleSpaced } from '../text/space.ts';

/**
 * What tells words from those that they should be, where the two look the same: the characters by name, for the end of
 * what was found. Of words that differ from their beginning on, nothing is to be said.
 */
export function apart(found: string, wanted: string): string {
  const [one, other] = [singleSpaced(found), singleSpaced(wanted)];
  const difference = firstDifference(one, other);
  const isOther = difference?.at === 0 && one.length !== other.length;
  return difference?.characters && !isOther ? `: ${difference.characters}` : '';
}
