import type { Rule } from './rule.ts';

/** Ids stand as fragments on the article's page, beside `p1` and `note-…`. */
export const claimId: Rule = {
  code: 'claim-id',
  says: 'The name of a claim’s file is two words or more, joined by hyphens, and does not begin with “note-”.',
  check: ({ claims }) =>
    [...claims.values()]
      .filter(({ id }) => !id.includes('-') || id.startsWith('note-'))
      .map(({ id, file }) => ({
        file,
        found: `the id ${id}`,
        wanted: 'two words or more, joined by hyphens, the first not “note”',
      })),
};
