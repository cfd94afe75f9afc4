import { perhapsLeftOver } from '../../config/left-over.ts';
import { around, proseOf } from '../prose.ts';
import type { Rule } from './rule.ts';

export const styleLeftOver: Rule = {
  code: 'style-left-over',
  says: 'Our prose has no marks for what is still to come (TK, XXX, TBD, ???), nor “undefined” for a name or a number, unless that is meant.',
  check: (drafts) =>
    proseOf(drafts).flatMap(({ place, unquoted }) => {
      const at = unquoted.search(perhapsLeftOver);
      return at === -1 ? [] : [{ ...place, found: around(unquoted, at), wanted: 'the words that are meant' }];
    }),
};
