import { dateNotes } from '../../config/style.ts';
import { daysInAddress } from '../address-days.ts';
import { isAfter } from '../days.ts';
import { show, type Fault, type Place } from '../problem.ts';
import type { Drafts } from '../read/drafts.ts';
import type { Rule } from './rule.ts';

export const dates: Rule = {
  code: 'dates',
  says:
    'The words of a claim were said by the day on which their article came out, or was archived, those of the outlet itself ' +
    'on that day, unless a saidNote says why; and no review or archived copy is earlier; nor is a source that bears a quotation out, or has a wording, but for the other day of another ' +
    'place. A date that a source has from its address is the one that stands there.',
  check: (drafts) => [
    ...saidFaults(drafts),
    ...ownFaults(drafts),
    ...takenFaults(drafts),
    ...reviewFaults(drafts),
    ...supportFaults(drafts),
    ...wordingFaults(drafts),
    ...addressFaults(drafts),
  ],
};

/** What is told of each claim of an article, where that has the claims wrong. */
function saidFaults(drafts: Drafts): readonly Fault[] {
  const late = Map.groupBy(
    [...drafts.claims.values()].filter(({ fields: { said, article } }) => {
      const { date } = lastDay(article, drafts);
      return said && date && isAfter(said, date);
    }),
    ({ fields }) => fields.article ?? '',
  );
  const many = Map.groupBy(
    [...drafts.claims.values()].filter(({ fields }) => fields.said),
    ({ fields }) => fields.article ?? '',
  );
  return [...late].flatMap(([slug, all]) => {
    const { date = '', event, field } = lastDay(slug, drafts);
    // Where hardly a claim agrees with it, it is the date of the article that is wrong.
    const isArticles = all.length > 2 && all.length > (many.get(slug)?.length ?? 0) * mostLate;
    const days = [...new Set(all.map(({ fields }) => fields.said ?? ''))].toSorted();
    const place = drafts.articles.get(slug)?.at(field);
    if (isArticles && place) {
      const found = `${date ?? ''}, where ${all.length} claims were said later: ${days.slice(0, 3).join(', ')}`;
      return [
        {
          ...place,
          found,
          wanted: `a date from ${days.at(-1) ?? ''} on, when the article ${event}; or earlier dates in the claims`,
        },
      ];
    }
    return all.map(({ fields: { said }, at }) => ({
      ...at('said'),
      found: said ?? '',
      wanted: `a date until ${date ?? ''}, when the article ${event}`,
    }));
  });
}

const mostLate = 0.8;

/** What the outlet says itself it said when the article came out. */
const ownFaults = ({ claims, articles }: Drafts): readonly Fault[] =>
  [...claims.values()].flatMap(({ fields: { said, saidNote, kind, article }, at }) => {
    const published = articles.get(article ?? '')?.fields.published;
    const isReport = kind === undefined || kind === 'quotation' || kind === 'attribution';
    if (isReport || !said || !published || saidNote !== undefined || isAfter(said, published)) return [];
    if (said.startsWith(published) || published.startsWith(said)) return [];
    const wanted = `${published}, the day of the article, for what the outlet says; or a saidNote on why it is another`;
    return [{ ...at('said'), found: said, wanted }];
  });

/** The day by which the words of an article were said. */
function lastDay(article: string | undefined, { articles }: Drafts) {
  const { published, taken } = articles.get(article ?? '')?.fields ?? {};
  return published
    ? ({ date: published, event: 'came out', field: 'published' } as const)
    : ({ date: taken, event: 'was archived', field: 'taken' } as const);
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
    if (!published || !dateNotes.fromAddress.test(publishedNote ?? '')) return [];
    const days = daysInAddress(url ?? '');
    if (days.length === 0 || days.some((day) => day.startsWith(published))) return [];
    return [{ ...at('published'), found: published, wanted: `${days.join(' or ')}, as the address has it` }];
  });
