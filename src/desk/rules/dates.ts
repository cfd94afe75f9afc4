import type { Drafts } from '../read/drafts.ts';
import type { Fault } from '../problem.ts';
import type { Rule } from './rule.ts';

export const dates: Rule = {
  code: 'dates',
  says: 'The words of a claim were said by the day on which their article came out, and the text of an article was archived no earlier.',
  check: (drafts) => [...saidFaults(drafts), ...takenFaults(drafts)],
};

const saidFaults = ({ claims, articles }: Drafts): readonly Fault[] =>
  [...claims.values()].flatMap(({ fields: { said, article }, at }) => {
    const published = articles.get(article ?? '')?.fields.published;
    if (!said || !published || !isAfter(said, published)) return [];
    return [{ ...at('said'), found: said, wanted: `a date until ${published}, when the article came out` }];
  });

const takenFaults = ({ articles }: Drafts): readonly Fault[] =>
  [...articles.values()].flatMap(({ fields: { published, taken }, at }) => {
    if (!published || !taken || !isAfter(published, taken)) return [];
    return [{ ...at('taken'), found: taken, wanted: `a date from ${published} on, when the article came out` }];
  });

/** Whether one day is after another, as far as both are known. */
function isAfter(one: string, other: string): boolean {
  const known = Math.min(one.length, other.length);
  return one.slice(0, known) > other.slice(0, known);
}
