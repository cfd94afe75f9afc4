import { refusedIn } from '../refused.ts';
import type { Rule } from './rule.ts';

export const said: Rule = {
  code: 'said',
  says: 'A claim says when its words were spoken or published, or in saidNote why that is not known.',
  check: (drafts) => {
    const isRefused = refusedIn(drafts);
    return [...drafts.claims.values()]
      .filter(({ file, fields }) => fields.said === null && !fields.saidNote && !isRefused(file, 'saidNote'))
      .map(({ at }) => ({
        ...at('said'),
        field: 'said',
        found: 'no date',
        wanted: 'a date, or a saidNote that tells why it is not known',
      }));
  },
};
