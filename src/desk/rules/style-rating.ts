import { show } from '../problem.ts';
import { headingsOf } from '../prose.ts';
import { labelIn, verdictIn } from '../verdict.ts';
import type { Rule } from './rule.ts';

export const styleRating: Rule = {
  code: 'style-rating',
  says: 'A title or a finding has no word that is the name of a level, lest it be read as a rating.',
  check: (drafts) =>
    headingsOf(drafts).flatMap(({ place, text, unquoted }) => {
      const found = verdictIn(unquoted) ? undefined : labelIn(unquoted);
      return found ? [{ ...place, found: `${show(found)} in ${show(text)}`, wanted: 'another word' }] : [];
    }),
};
