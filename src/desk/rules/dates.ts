import type { Drafts } from '../read/drafts.ts';
import type { Fault } from '../problem.ts';
import type { Rule } from './rule.ts';

export const dates: Rule = {
  code: 'dates',
  says: 'The words of a claim were said by the day on which their article came out, and no review or archived copy is earlier.',
  check: (drafts) => [...saidFaults(drafts), ...takenFaults(drafts), ...reviewFaults(drafts)],
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

const reviewFaults = ({ claims }: Drafts): readonly Fault[] =>
  [...claims.values()].flatMap(({ fields: { said, history }, at }) => {
    const reviewed = history?.[0]?.date;
    if (!said || !reviewed || !isAfter(said, reviewed)) return [];
    return [
      { ...at('history', 0, 'date'), found: reviewed, wanted: `a date from ${said} on, when the words were said` },
    ];
  });

/** Whether one day is after another, as far as both are known. */
function isAfter(one: string, other: string): boolean {
  const known = Math.min(one.length, other.length);
  return one.slice(0, known) > other.slice(0, known);
}
