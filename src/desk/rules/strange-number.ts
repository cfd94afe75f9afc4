import { around } from '../prose.ts';
import { strangeFigures } from '../strange-figures.ts';
import type { Rule } from './rule.ts';

export const strangeNumber: Rule = {
  code: 'strange-number',
  says:
    'A number of two digits or more in a title, a finding or a reason stands in the article, the evidence or what is linked ' +
    'to, or is reckoned from numbers there.',
  check: (drafts) =>
    strangeFigures(drafts)
      .filter(({ like }) => like === undefined)
      .map(({ own, at, text }) => ({
        ...own.place,
        found: `${text}, which stands nowhere else: ${around(own.unquoted, at)}`,
        wanted: 'a number of the article or the evidence, unless it is reckoned',
      })),
};
