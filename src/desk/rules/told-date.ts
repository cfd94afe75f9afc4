import { falseFormsIn } from '../../text/date-forms.ts';
import { falseDatesIn, falseWeekdaysIn } from '../../text/told-dates.ts';
import { show, type Fault } from '../problem.ts';
import { proseOf, type OwnWords } from '../prose.ts';
import { remembering } from '../remembering.ts';
import type { Rule } from './rule.ts';

export const toldDate: Rule = {
  code: 'told-date',
  says:
    'A day that our words tell (9 November 2022) is one of the calendar, and of the weekday that is told or quoted with it ' +
    '(“Wednesday”: 9 November 2022). Its month is in words, its year has four digits, a range goes forward, and a time is one of the day.',
  check: (drafts) => proseOf(drafts).flatMap(faultsIn),
};

/** An address has days of its own. */
const address = /(?:https?:\/\/|www\.)\S+/g;

const faultsIn = remembering(({ place, text, unquoted, isQuoted }: OwnWords): readonly Fault[] => {
  if (isQuoted) return [];
  return [
    ...[...falseDatesIn(unquoted), ...falseFormsIn(unquoted.replace(address, ''))].map(({ found, wanted }) => ({
      ...place,
      found: show(found),
      wanted: `${wanted}; what somebody else has written so, in quotation marks`,
    })),
    ...falseWeekdaysIn(text).map((fault) => ({ ...place, ...fault })),
  ];
});
