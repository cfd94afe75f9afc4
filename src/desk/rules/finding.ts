import { ratingOf } from '../../config/scales.ts';
import { show } from '../problem.ts';
import { refusedIn } from '../refused.ts';
import type { Rule } from './rule.ts';

const wanted = 'what is the matter, in at most 60 characters';

export const finding: Rule = {
  code: 'finding',
  says: 'Where something is the matter with a claim, by its rating or by missing context, a finding says what; where nothing is, there is none.',
  check: (drafts) => {
    const isRefused = refusedIn(drafts);
    return [...drafts.claims.values()].flatMap(({ file, fields, at }) => {
      const { rating, missingContext, confidence, finding: told } = fields;
      if (rating === undefined || isRefused(file, 'finding')) return [];
      const { rank, label, scale } = ratingOf(rating);
      const context = missingContext === undefined ? undefined : 'missing context';
      const why = rank === 'raised' ? `“${label}”` : context;
      if (told === undefined)
        return why === undefined
          ? []
          : [{ ...at('finding'), field: 'finding', found: `${why} without a finding`, wanted }];
      // Beside less confidence, or of reports that differ a little, there may be something to say.
      const isHeld = rank === 'held' && scale === 'accuracy' && confidence === 'high' && context === undefined;
      const nothing = `no finding, or missingContext, or another rating than “${label}” with high confidence`;
      return isHeld ? [{ ...at('finding'), found: show(told), wanted: nothing }] : [];
    });
  },
};
