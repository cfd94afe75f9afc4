import type { Rule } from './rule.ts';

/** Ids stand as fragments on the page of the article, or of the disagreements, beside `p1` and these. */
const pages = /^(?:note-|sic-|text-note|header-search$)/;

export const claimId: Rule = {
  code: 'claim-id',
  says:
    'The name of a claim’s file, or of a disagreement’s, is two words or more, joined by hyphens, and is no place that the ' +
    'page has: note-…, sic-…, text-note…, header-search; and no claim’s is the id of a source, since a wording is named ' +
    'by either.',
  check: ({ claims, disagreements, sources }) => [
    ...[...claims.values(), ...disagreements.values()]
      .filter(({ id }) => !id.includes('-') || pages.test(id))
      .map(({ id, file }) => ({
        file,
        found: `the id ${id}`,
        wanted: 'two words or more, joined by hyphens, which are no place of the page’s own',
      })),
    ...[...claims.values()]
      .filter(({ id }) => sources.has(id))
      .map(({ id, file }) => ({
        file,
        found: `the id ${id}, which a source has too`,
        wanted: 'another name: a wording is named by the id of a claim or of a source',
      })),
  ],
};
