import { partialDate } from '../../review/partial-date.ts';
import { isAfter } from '../days.ts';
import { show, type Fault, type Place } from '../problem.ts';
import type { Drafts } from '../read/drafts.ts';
import type { Rule } from './rule.ts';

export const dates: Rule = {
  code: 'dates',
  says:
    'The words of a claim were said by the day on which their article came out, or was archived, and no review or archived ' +
    'copy is earlier; nor is a source that bears a quotation out, or has a wording, but for the other day of another ' +
    'place. A date that a source has from its address is the one that stands there.',
  check: (drafts) => [
    ...saidFaults(drafts),
    ...takenFaults(drafts),
    ...reviewFaults(drafts),
    ...supportFaults(drafts),
    ...wordingFaults(drafts),
    ...addressFaults(drafts),
  ],
};

const saidFaults = (drafts: Drafts): readonly Fault[] =>
  [...drafts.claims.values()].flatMap(({ fields: { said, article }, at }) => {
    const { date, event } = lastDay(article, drafts);
    if (!said || !date || !isAfter(said, date)) return [];
    return [{ ...at('said'), found: said, wanted: `a date until ${date}, when the article ${event}` }];
  });

/** The day by which the words of an article were said. */
function lastDay(article: string | undefined, { articles }: Drafts) {
  const { published, taken } = articles.get(article ?? '')?.fields ?? {};
  return published ? { date: published, event: 'came out' } : { date: taken, event: 'was archived' };
}

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

/** Nobody reports what was not yet said. That something was said too late for its article is told of itself. */
const supportFaults = (drafts: Drafts): readonly Fault[] =>
  [...drafts.claims.values()].flatMap(({ fields: { article, kind, said, evidence = [] }, at }) => {
    const { date } = lastDay(article, drafts);
    if (kind !== 'quotation' || !said || (date && isAfter(said, date))) return [];
    return evidence.flatMap(({ source, stance }, index) =>
      stance === 'supports' ? early({ said, source, place: at('evidence', index, 'source') }, drafts.sources) : [],
    );
  });

const wordingFaults = ({ utterances, sources }: Drafts): readonly Fault[] =>
  [...utterances.values()].flatMap(({ fields: { said, wordings = [], original = [] }, at }) => [
    ...wordings.flatMap(({ source = '' }, index) =>
      early({ said, source, place: at('wordings', index, 'source') }, sources),
    ),
    ...original.flatMap(({ source }, index) =>
      early({ said, source, place: at('original', index, 'source') }, sources),
    ),
  ]);

interface Report {
  readonly said: string | null | undefined;
  readonly source: string;
  readonly place: Place;
}

function early({ said, source, place }: Report, sources: Drafts['sources']): readonly Fault[] {
  const published = sources.get(source)?.fields.published;
  if (!said || !published || !isAfter(dayBefore(said), published)) return [];
  const found = `${show(source)}, published ${published}, for words said ${said}`;
  const wanted = 'a source that is not earlier; or other dates: of a page that grows, that of its last change';
  return [{ ...place, found, wanted }];
}

/** It is yesterday still where a report was written. */
function dayBefore(date: string): string {
  return date.length < 10 ? date : new Date(Date.parse(date) - 24 * 3_600_000).toISOString().slice(0, 10);
}

const addressFaults = ({ sources }: Drafts): readonly Fault[] =>
  [...sources.values()].flatMap(({ fields: { published, publishedNote, url }, at }) => {
    if (!published || !/^from (?:the|its) address\b/i.test(publishedNote ?? '')) return [];
    const days = daysIn(url ?? '');
    if (days.length === 0 || days.some((day) => day.startsWith(published))) return [];
    return [{ ...at('published'), found: published, wanted: `${days.join(' or ')}, as the address has it` }];
  });

/** The whole dates in an address, as \`2022/11/09\`, \`2022-11-09\` or \`20221109\`. */
const daysIn = (url: string): readonly string[] =>
  [...url.matchAll(/(?<!\d)([12]\d{3})([/-]?)(\d{2})\2(\d{2})(?!\d)/g)].flatMap(
    ([, year = '', , month = '', day = '']) => partialDate(`${year}-${month}-${day}`) ?? [],
  );
