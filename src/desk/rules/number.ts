import { around } from '../prose.ts';
import { strangeFigures } from '../strange-figures.ts';
import type { Rule } from './rule.ts';

export const number: Rule = {
  code: 'number',
  says:
    'A number in a title, a finding or a reason has its points and commas where the article or the evidence has them in ' +
    'English: 3.581 and 35,81 are not 3,581.',
  check: (drafts) =>
    strangeFigures(drafts).flatMap(({ own, at, text, like }) =>
      like === undefined ? [] : [{ ...own.place, found: `${text}: ${around(own.unquoted, at)}`, wanted: like }],
    ),
};
