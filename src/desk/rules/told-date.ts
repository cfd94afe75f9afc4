import { falseDatesIn, falseWeekdaysIn } from '../../text/told-dates.ts';
import { show, type Fault } from '../problem.ts';
import { proseOf, type OwnWords } from '../prose.ts';
import { remembering } from '../remembering.ts';
import type { Rule } from './rule.ts';

export const toldDate: Rule = {
  code: 'told-date',
  says: 'A day that our words tell (9 November 2022) is one of the calendar, and of the weekday that is told or quoted with it (“Wednesday”: 9 November 2022).',
  check: (drafts) => proseOf(drafts).flatMap(faultsIn),
};

const faultsIn = remembering(({ place, text, unquoted, isQuoted }: OwnWords): readonly Fault[] => {
  if (isQuoted) return [];
  return [
    ...falseDatesIn(unquoted).map(({ found, wanted }) => ({
      ...place,
      found: show(found),
      wanted: `${wanted}; what somebody else has written so, in quotation marks`,
    })),
    ...falseWeekdaysIn(text).map((fault) => ({ ...place, ...fault })),
  ];
});
