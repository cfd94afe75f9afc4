import { differences, type Difference } from '../text/difference.ts';
import type { ArticleDraft } from './read/drafts.ts';
import type { ManuscriptPassage } from './read/manuscript.ts';

/** The passages whose words differ from the original's, each with the first difference. */
export function differing(
  { manuscript: { text, passages } }: ArticleDraft,
  original: string,
): ReadonlyMap<ManuscriptPassage | undefined, Difference> {
  const found = new Map<ManuscriptPassage | undefined, Difference>();
  for (const difference of differences(text, original)) {
    const passage = passages.findLast(({ start }) => start <= difference.at) ?? passages[0];
    if (!found.has(passage)) found.set(passage, difference);
  }
  return found;
}
