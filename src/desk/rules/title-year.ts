import { show } from '../problem.ts';
import type { Rule } from './rule.ts';

const years = (text: string): readonly string[] => text.match(/\b(?:1[6-9]|20)\d\d\b/g) ?? [];

export const titleYear: Rule = {
  code: 'title-year',
  says: 'A year further on in the title of a claim is that of its words or its article, or stands in the article, the evidence or the reason.',
  check: ({ claims, articles }) =>
    [...claims.values()].flatMap(({ fields: { summary, article, said, quote, evidence = [] }, reasoning, at }) => {
      const home = articles.get(article ?? '');
      // Before a colon stands who spoke, and when: that is held to the words themselves.
      const title = summary?.slice(summary.indexOf(':') + 1) ?? '';
      if (!home?.manuscript.isRead || !(said ?? home.fields.published)) return [];
      const told = [
        ...[said, home.fields.published, quote, home.manuscript.text],
        ...evidence.flatMap(({ note, extract, translation }) => [note, extract, translation]),
        ...reasoning.prose.map(({ text }) => text),
      ];
      const known = new Set(told.flatMap((text) => years(text ?? '')));
      return years(title)
        .filter((year) => !known.has(year))
        .map((year) => ({
          ...at('summary'),
          found: `${year} in ${show(summary)}`,
          wanted: 'the year in which it was said',
        }));
    }),
};
