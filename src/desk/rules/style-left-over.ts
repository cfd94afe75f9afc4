import { around, proseOf } from '../prose.ts';
import type { Rule } from './rule.ts';

const mark = /(?<![\p{L}\p{N}])(?:XXX+|(?:TK)+|TBD|TBC)(?![\p{L}\p{N}])|\?\?\?/u;

export const styleLeftOver: Rule = {
  code: 'style-left-over',
  says: 'Our prose has no marks for what is still to come (TK, XXX, TBD), unless they are a name.',
  check: (drafts) =>
    proseOf(drafts).flatMap(({ place, unquoted }) => {
      const at = unquoted.search(mark);
      return at === -1 ? [] : [{ ...place, found: around(unquoted, at), wanted: 'the words that are meant' }];
    }),
};
