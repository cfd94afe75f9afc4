import type { ArticleDraft, Drafts } from '../read/drafts.ts';
import { show, type Fault } from '../problem.ts';
import type { Rule } from './rule.ts';

export const relation: Rule = {
  code: 'relation',
  says: 'A source from which an article reports is named in its words, or a relationNote says how that is known.',
  check: (drafts) =>
    [...drafts.claims.values()].flatMap(({ fields: { article, evidence = [] }, at }) => {
      const home = drafts.articles.get(article ?? '');
      return evidence.flatMap((row, index): readonly Fault[] => {
        const place = at('evidence', index, 'relation');
        if (row.relation === undefined && row.relationNote !== undefined)
          return [
            {
              ...at('evidence', index, 'relationNote'),
              found: 'a note on no relation',
              wanted: 'a relation, or no note',
            },
          ];
        if (row.relation !== 'own-source' || row.relationNote !== undefined || !home?.manuscript.isRead) return [];
        const names = namesOf(row.source, drafts);
        if (names.length === 0 || names.some((name) => isNamed(name, home))) return [];
        const found = `“own-source”, where the article names none of ${names.map(show).join(', ')}`;
        return [{ ...place, found, wanted: 'a relationNote that says how it is known; or no relation' }];
      });
    }),
};

/** Whose text a source may be said to be. */
function namesOf(source: string, { sources }: Drafts): readonly string[] {
  const { publisher, origin = [] } = sources.get(source)?.fields ?? {};
  return [...origin, ...(publisher === undefined ? [] : [publisher])];
}

const isNamed = (name: string, { manuscript }: ArticleDraft): boolean =>
  manuscript.text.toLowerCase().includes(name.toLowerCase());
