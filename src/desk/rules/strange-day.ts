import { toldDaysIn, type ToldDay } from '../../text/told-dates.ts';
import { daysInAddress } from '../address-days.ts';
import { show } from '../problem.ts';
import { proseOf, type OwnWords } from '../prose.ts';
import type { ArticleDraft, ClaimDraft, Drafts } from '../read/drafts.ts';
import type { Entry } from '../read/list.ts';
import { remembering } from '../remembering.ts';
import type { SourceData } from '../schema/lists.ts';
import type { Rule } from './rule.ts';

/** A slip is seldom farther away than this; what is farther away is history. */
const near = 10 * 86_400_000;

export const strangeDay: Rule = {
  code: 'strange-day',
  says: 'A day that a review tells, days from that of its words, stands in the article, the events or the evidence, or dates them.',
  check: (drafts) => {
    const events = drafts.events.map(({ fields }) => fields.date ?? '');
    return proseOf(drafts).flatMap((own) => {
      const days = daysOf(own);
      const claim = own.of.kind === 'claim' ? drafts.claims.get(own.of.id) : undefined;
      const said = claim?.fields.said;
      const others = said ? days.filter((day) => day.day !== said && isNear(day, said)) : [];
      if (!claim || others.length === 0) return [];
      const known = [...events, ...datesOf(claim, drafts)];
      return others
        .filter((day) => !known.some((date) => isSame(day, date)))
        .map(({ text }) => ({
          ...own.place,
          found: show(text),
          wanted: `a day that stands there, such as ${said ?? ''}`,
        }));
    });
  },
};

const daysOf = remembering(({ unquoted, isQuoted }: OwnWords): readonly ToldDay[] =>
  isQuoted ? [] : toldDaysIn(unquoted).filter(({ day }) => day.length === 10),
);

function datesOf(claim: ClaimDraft, { articles, sources }: Drafts): readonly string[] {
  const { article, evidence = [] } = claim.fields;
  const printed = articles.get(article ?? '');
  return [
    ...(printed ? ofArticle(printed) : []),
    ...evidence.flatMap(({ source }) => {
      const cited = sources.get(source);
      return cited ? ofSource(cited) : [];
    }),
    ...ofExtracts(claim),
  ];
}

const ofExtracts = remembering(({ fields: { evidence = [] } }: ClaimDraft): readonly string[] =>
  evidence.flatMap(({ extract = '', translation = '' }) => told(`${extract} ${translation}`)),
);

const ofArticle = remembering(({ fields, manuscript }: ArticleDraft): readonly string[] => [
  fields.published ?? '',
  fields.taken ?? '',
  ...told(`${fields.publishedNote ?? ''} ${manuscript.text}`),
]);

const ofSource = remembering(({ fields }: Entry<SourceData>): readonly string[] => [
  fields.published ?? '',
  ...told(fields.publishedNote ?? ''),
  ...daysInAddress(fields.url ?? ''),
]);

const told = (text: string): readonly string[] => toldDaysIn(text).map(({ day }) => day);

const isNear = ({ day }: ToldDay, said: string): boolean =>
  said.length === 10 && Math.abs(Date.parse(day) - Date.parse(said)) <= near;

/** Where the year is told in one of the two alone, it may be the same. */
const isSame = ({ day }: ToldDay, date: string): boolean => date === day || (date.length === 5 && day.endsWith(date));
