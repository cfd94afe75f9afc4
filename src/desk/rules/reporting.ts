import { overlap } from '../../text/span.ts';
import type { Rule } from './rule.ts';

export const reporting: Rule = {
  code: 'reporting',
  says: 'What is not reporting is not rated: no claim has words inside <NotReporting>.',
  check: ({ claims, articles }) =>
    [...claims.values()].flatMap(({ fields, span, at }) => {
      const article = articles.get(fields.article ?? '');
      const found = article?.manuscript.folded.find((one) => span && overlap(one, span));
      if (!article || !found) return [];
      const wanted = 'words of the report; what was found out of the others stands in the field folded of the article';
      return [
        { ...at('quote'), found: `words of ${found.what}, which is not part of the report in ${article.id}`, wanted },
      ];
    }),
};
