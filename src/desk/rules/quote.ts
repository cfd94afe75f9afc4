import { isInsideWord } from '../../text/inside-word.ts';
import type { Span } from '../../text/span.ts';
import { show, type Fault } from '../problem.ts';
import { standsOnce } from '../stands-once.ts';
import type { Rule } from './rule.ts';

export const quote: Rule = {
  code: 'quote',
  says: 'The words of a claim are whole ones, and stand in its article exactly once; where they stand more often, a prefix or suffix tells which are meant.',
  check: ({ claims, articles }) =>
    [...claims.values()].flatMap(({ fields, places, span, at }) => {
      const article = articles.get(fields.article ?? '');
      if (!article?.manuscript.isRead || fields.quote === undefined) return [];
      const told = standsOnce({ ...fields, quote: fields.quote }, places, {
        slug: article.id,
        text: article.manuscript.text,
      });
      const all = [told, span && cut(article.manuscript.text, span)];
      return all.flatMap((one) => (one ? [{ ...at('quote'), ...one }] : []));
    }),
};

/** What is wrong with words that begin or end inside one. */
function cut(text: string, { start, end }: Span): Pick<Fault, 'found' | 'wanted'> | undefined {
  const inside = [start, end].find((at) => isInsideWord(text, at));
  if (inside === undefined) return undefined;
  const around = show(text.slice(Math.max(0, inside - 20), inside + 20));
  const how = inside === start ? 'begins' : 'ends';
  return { found: `${show(text.slice(start, end))}, which ${how} inside a word of ${around}`, wanted: 'whole words' };
}
