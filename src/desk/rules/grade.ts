import { show, type Fault } from '../problem.ts';
import type { ClaimDraft } from '../read/drafts.ts';
import { remembering } from '../remembering.ts';
import { ratingChange } from './change.ts';
import type { Rule } from './rule.ts';

export const grade: Rule = {
  code: 'grade',
  says:
    'An entry of a history by which a review came to another rating is graded as a correction, so that readers find ' +
    'it among the corrections; what was first published has no grade.',
  check: ({ claims }) => [...claims.values()].flatMap(faultsOf),
};

const faultsOf = remembering(({ fields: { history = [] }, at }: ClaimDraft): readonly Fault[] =>
  history.flatMap((entry, index): readonly Fault[] => {
    if (index === 0)
      return entry.grade === undefined
        ? []
        : [{ ...at('history', 0, 'grade'), found: entry.grade, wanted: 'none: it was first published' }];
    const before = history.slice(0, index).findLast(({ rating }) => rating !== undefined)?.rating;
    const isOther = before !== undefined && entry.rating !== undefined && entry.rating !== before;
    if (entry.grade === 'correction' || !(isOther || ratingChange.test(entry.change))) return [];
    const found = `${entry.grade ?? 'no grade'}, where ${show(entry.change)} changes the rating`;
    return [{ ...at('history', index, 'grade'), found, wanted: 'grade: correction' }];
  }),
);
