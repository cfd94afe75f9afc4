import { singleSpaced } from '../../text/space.ts';
import { show } from '../problem.ts';
import type { Rule } from './rule.ts';

export const byline: Rule = {
  code: 'byline',
  says: 'A byline has the words of the archived text.',
  check: ({ articles }) =>
    [...articles.values()].flatMap(({ fields, at, manuscript }) => {
      const { byline: words } = fields;
      if (!words || !manuscript.isRead || manuscript.text.includes(singleSpaced(words))) return [];
      const wanted = 'the author as printed in the archived text; or no byline, and what is known of it in provenance';
      return [{ ...at('byline'), found: `${show(words)}, which the text does not have`, wanted }];
    }),
};
