import type { Rule } from './rule.ts';

export const noClaims: Rule = {
  code: 'no-claims',
  says: 'An article may have no claims, and its page then says so.',
  check: ({ articles }) =>
    [...articles.values()]
      .filter(({ manuscript }) => manuscript.isRead && manuscript.callouts.length === 0)
      .map(({ file }) => ({ file, found: 'an article without claims', wanted: 'claims, if there are any to be made' })),
};
