import { toldDaysIn, toldMonthsIn, type ToldDay } from '../../text/told-dates.ts';
import { datesOfArticle, isAmong, sourceDatesOf } from '../known-dates.ts';
import { show } from '../problem.ts';
import { proseOf, type OwnWords } from '../prose.ts';
import type { ClaimDraft, Drafts } from '../read/drafts.ts';
import { remembering } from '../remembering.ts';
import type { Rule } from './rule.ts';

export const strangeDay: Rule = {
  code: 'strange-day',
  says:
    'A day or a month that a review tells is that of its words, or stands in the article, its events, the evidence or what is ' +
    'linked to, or dates one of these.',
  check: (drafts) => {
    const events = Map.groupBy(drafts.events, ({ fields }) => fields.claim ?? '');
    return proseOf(drafts).flatMap((own) => {
      const days = daysOf(own);
      const claim = days.length > 0 ? drafts.claims.get(own.of.id) : undefined;
      const said = claim?.fields.said ?? '';
      const others = days.filter(({ day }) => !isSameDay(day, said) && (!isOfHistory(own) || isNear(day, said)));
      if (!claim || others.length === 0) return [];
      const dated = (events.get(claim.id) ?? []).map(({ fields }) => fields.date ?? '');
      const known = [...dated, ...datesOf(claim, drafts)];
      return others
        .filter(({ day }) => !isAmong(day, known))
        .map(({ text }) => ({
          ...own.place,
          found: show(text),
          wanted: `a day that stands there${said === '' ? '' : `, such as ${said}`}; or what has this one, as evidence`,
        }));
    });
  },
};

const isHeld = ({ of: { kind }, place: { field = '' }, isQuoted }: OwnWords): boolean =>
  kind === 'claim' &&
  !isQuoted &&
  /^(?:|summary|finding|missingContext|saidNote|(?:evidence|history).*\.(?:note|change))$/.test(field);

const isSameDay = (day: string, said: string): boolean => said !== '' && (day.startsWith(said) || said.startsWith(day));

/** What a history tells of is often long ago: a slip is near. */
const isOfHistory = ({ place }: OwnWords): boolean => place.field?.startsWith('history') === true;
const near = 10 * 86_400_000;
const isNear = (day: string, said: string): boolean =>
  said.length === 10 && day.length === 10 && Math.abs(Date.parse(day) - Date.parse(said)) <= near;

const daysOf = remembering((own: OwnWords): readonly ToldDay[] => {
  if (!/\d{4}/.test(own.unquoted) || !isHeld(own)) return [];
  return [...toldDaysIn(own.unquoted).filter(({ day }) => day.length === 10), ...toldMonthsIn(own.unquoted)];
});

/** Of the claim, and of those that its reason leads to. */
function datesOf(claim: ClaimDraft, drafts: Drafts): readonly string[] {
  const { claims, utterances, articles } = drafts;
  const ids = linkedBy(claim);
  const sources = sourceDatesOf(drafts);
  return [claim, ...ids.flatMap((id) => claims.get(id) ?? [])].flatMap(({ fields }) => {
    const printed = articles.get(fields.article ?? '');
    return [
      fields.said ?? '',
      ...(printed ? datesOfArticle(printed) : []),
      ...(fields.evidence ?? []).flatMap(({ source }) => sources.of(source)),
      ...ids.flatMap((id) => utterances.get(id)?.fields.said ?? []),
    ];
  });
}

const linkedBy = remembering(({ reasoning }: ClaimDraft): readonly string[] =>
  reasoning.links.map(({ url }) => url.split('#', 1)[0]?.split('/').findLast(Boolean) ?? ''),
);
