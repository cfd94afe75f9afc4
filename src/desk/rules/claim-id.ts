import type { Rule } from './rule.ts';

/** Ids stand as fragments on the page of the article, or of the disagreements, beside `p1` and these. */
const pages = /^(?:note-|sic-|text-note|header-search$)/;

export const claimId: Rule = {
  code: 'claim-id',
  says: 'The name of a claim’s file, or of a disagreement’s, is two words or more, joined by hyphens, and is no place that the page has: note-…, sic-…, text-note…, header-search.',
  check: ({ claims, disagreements }) =>
    [...claims.values(), ...disagreements.values()]
      .filter(({ id }) => !id.includes('-') || pages.test(id))
      .map(({ id, file }) => ({
        file,
        found: `the id ${id}`,
        wanted: 'two words or more, joined by hyphens, which are no place of the page’s own',
      })),
};
