import { pairedName } from '../../config/style.ts';
import { show } from '../problem.ts';
import { proseOf } from '../prose.ts';
import type { Rule } from './rule.ts';

export const stylePairs: Rule = {
  code: 'style-pairs',
  says: `Two countries are joined in one way: ${pairedName.wanted}.`,
  check: (drafts) =>
    proseOf(drafts).flatMap(({ place, text }) => {
      const match = pairedName.mistaken.exec(text);
      return match ? [{ ...place, found: show(match[0]), wanted: pairedName.wanted }] : [];
    }),
};
