import { ratingOf, scaleOf } from '../../config/scales.ts';
import { show } from '../problem.ts';
import type { Rule } from './rule.ts';

export const scale: Rule = {
  code: 'scale',
  says: 'A quotation is rated on the scale of fidelity, and whatever else is claimed on that of accuracy.',
  check: ({ claims }) =>
    [...claims.values()].flatMap(({ fields: { kind, rating }, at }) => {
      if (kind === undefined || rating === undefined || ratingOf(rating).scale === scaleOf(kind)) return [];
      const found = `${show(rating)}, which is a level of ${ratingOf(rating).scale}, for a claim of the kind ${show(kind)}`;
      return [{ ...at('rating'), found, wanted: `a level of ${scaleOf(kind)}` }];
    }),
};
