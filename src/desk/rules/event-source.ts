import { datedFromElsewhere, yearFromElsewhere } from '../../config/style.ts';
import { nextDay } from '../days.ts';
import { isAmong, sourceDatesOf } from '../known-dates.ts';
import { show } from '../problem.ts';
import type { Rule } from './rule.ts';

export const eventSource: Rule = {
  code: 'event-source',
  says:
    'The source that dates an event of a claim is probably evidence of that claim too, and has the event’s day or month: it came ' +
    'out then or a day later, or an extract or its note tells it. Of a vote the day is known.',
  check: (drafts) => {
    const dates = sourceDatesOf(drafts);
    return drafts.events.flatMap(({ fields: { claim, source, kind, date = '', title = '' }, at }) => {
      const evidence = drafts.claims.get(claim ?? '')?.fields.evidence;
      if (source === undefined || kind === 'vote' || !drafts.sources.has(source)) return [];
      const isStrange = evidence !== undefined && !evidence.some((row) => row.source === source);
      const known = dates.of(source);
      const isDated =
        date.length < 7 ||
        (datedFromElsewhere.test(title) && !yearFromElsewhere.test(title)) ||
        isAmong(date, known) ||
        known.includes(nextDay(date));
      return [
        ...(isStrange
          ? [
              {
                ...at('source'),
                found: `${show(source)}, which is no evidence of “${claim ?? ''}”`,
                wanted: 'a source of that claim; or the claim that it is evidence of',
              },
            ]
          : []),
        ...(isDated
          ? []
          : [
              {
                ...at('date'),
                found: `${date}, which nothing that is quoted of “${source}” has`,
                wanted: 'the date that it has; or an extract with this one',
              },
            ]),
      ];
    });
  },
};
