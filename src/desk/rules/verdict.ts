import { show } from '../problem.ts';
import { headingsOf } from '../prose.ts';
import { verdictIn } from '../verdict.ts';
import type { Rule } from './rule.ts';

export const verdict: Rule = {
  code: 'verdict',
  says: 'No title, question or finding gives a verdict (“Inaccurate: …”, “FALSE”): the rating stands beside it.',
  check: (drafts) =>
    headingsOf(drafts).flatMap(({ place, text, unquoted }) => {
      const found = verdictIn(unquoted);
      return found
        ? [{ ...place, found: `${show(found)} in ${show(text)}`, wanted: 'the same without a verdict' }]
        : [];
    }),
};
