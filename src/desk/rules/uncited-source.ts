import { isAllRead } from '../all-read.ts';
import type { Rule } from './rule.ts';

export const uncitedSource: Rule = {
  code: 'uncited-source',
  says: 'A source that nothing cites is not published.',
  check: (drafts) => {
    if (!isAllRead(drafts)) return [];
    const { sources, ...citing } = drafts;
    const files = [citing.articles, citing.claims, citing.utterances, citing.disagreements].flatMap((shelf) => [
      ...shelf.values(),
    ]);
    const all = [...files, ...citing.events].flatMap(({ references }) => references);
    const cited = new Set(all.filter(({ to }) => to.includes('sources')).map(({ id }) => id));
    return [...sources.values()]
      .filter(({ id }) => !cited.has(id))
      .map(({ at }) => ({
        ...at(),
        found: 'a source that nothing cites',
        wanted: 'a claim that cites it, or no entry',
      }));
  },
};
