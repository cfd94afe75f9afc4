import { ratingOf } from '../../config/scales.ts';
import type { Rule } from './rule.ts';

export const finding: Rule = {
  code: 'finding',
  says: 'Where something is the matter with a claim, by its rating or by missing context, a finding says what.',
  check: ({ claims }) =>
    [...claims.values()].flatMap(({ fields: { rating, missingContext, finding: told }, at }) => {
      if (rating === undefined || told !== undefined) return [];
      const { rank, label } = ratingOf(rating);
      const context = missingContext === undefined ? undefined : 'missing context';
      const why = rank === 'raised' ? `“${label}”` : context;
      return why === undefined
        ? []
        : [
            {
              ...at('finding'),
              field: 'finding',
              found: `${why} without a finding`,
              wanted: 'what is the matter, in at most 60 characters',
            },
          ];
    }),
};
