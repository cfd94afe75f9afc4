import { standsOnce } from '../stands-once.ts';
import type { Rule } from './rule.ts';

export const quote: Rule = {
  code: 'quote',
  says: 'The words of a claim stand in its article exactly once; where they stand more often, a prefix or suffix tells which are meant.',
  check: ({ claims, articles }) =>
    [...claims.values()].flatMap(({ fields, places, at }) => {
      const article = articles.get(fields.article ?? '');
      if (!article?.manuscript.isRead || fields.quote === undefined) return [];
      const told = standsOnce({ ...fields, quote: fields.quote }, places, {
        slug: article.id,
        text: article.manuscript.text,
      });
      return told ? [{ ...at('quote'), ...told }] : [];
    }),
};
