import { differences, type Difference } from '../text/difference.ts';
import type { ArticleDraft } from './read/drafts.ts';
import type { Manuscript, ManuscriptPassage } from './read/manuscript.ts';

type Differing = ReadonlyMap<ManuscriptPassage | undefined, Difference>;

/** More than one rule asks, and a manuscript stays the same. */
const known = new WeakMap<Manuscript, { readonly original: string; readonly found: Differing }>();

/** The passages whose words differ from the original's, each with the first difference. */
export function differing({ manuscript }: ArticleDraft, original: string): Differing {
  const before = known.get(manuscript);
  if (before?.original === original) return before.found;
  const found = compare(manuscript, original);
  known.set(manuscript, { original, found });
  return found;
}

function compare({ text, passages }: Manuscript, original: string): Differing {
  const found = new Map<ManuscriptPassage | undefined, Difference>();
  for (const difference of differences(text, original)) {
    const passage = passages.findLast(({ start }) => start <= difference.at) ?? passages[0];
    if (!found.has(passage)) found.set(passage, difference);
  }
  return found;
}
