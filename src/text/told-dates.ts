import type { Span } from './span.ts';

/** A day of the calendar as it is told in English, “Tuesday 8 November 2022”, that there is not, and why. */
export interface FalseDate {
  readonly found: string;
  readonly wanted: string;
}

const spell = (parts: Intl.DateTimeFormatOptions, date: Date): string =>
  new Intl.DateTimeFormat('en-GB', { ...parts, timeZone: 'UTC' }).format(date);
const months = Array.from({ length: 12 }, (_, month) => spell({ month: 'long' }, new Date(Date.UTC(2000, month))));
const weekdays = Array.from({ length: 7 }, (_, day) =>
  spell({ weekday: 'long' }, new Date(Date.UTC(2000, 0, 2 + day))),
);

const [weekday, month] = [`(?:\\b(?<weekday>${weekdays.join('|')}),? )?`, `(?<month>${months.join('|')})`];
const dates = [
  new RegExp(
    `${weekday}(?<![\\d.,:/])(?<day>\\d{1,2})(?:st|nd|rd|th)? (?:of )?${month}(?:,? (?<year>\\d{4})(?!\\d))?`,
    'gu',
  ),
  new RegExp(`${weekday}\\b${month} (?<day>\\d{1,2})(?:st|nd|rd|th)?, (?<year>\\d{4})(?!\\d)`, 'gu'),
];

/** Before the last country took the calendar of today, a day had several dates. */
const sinceOneCalendar = 1924;

/** A weekday in quotation marks, and the day that it is said to be: “On Monday”: 7 November 2022. */
const meant = new RegExp(
  `[“"«](?:[Oo]n |[Tt]his |[Ll]ast |[Nn]ext )?(?<weekday>${weekdays.join('|')})[.,]?[”"»](?:, (?:once|twice|again))?(?::| is| was| means) $`,
  'u',
);

/** The days of a text that are no such weekday as somebody is quoted with for them. */
export const falseWeekdaysIn = (text: string): readonly FalseDate[] =>
  toldDaysIn(text).flatMap(({ start, end, day }) => {
    const [head, told] = [text.slice(Math.max(0, start - 60), start), text.slice(start, end)];
    const weekdayOf = meant.exec(head)?.groups?.['weekday'];
    if (weekdayOf === undefined || day.length < 10 || Number(day.slice(0, 4)) < sinceOneCalendar) return [];
    const is = spell({ weekday: 'long' }, new Date(day));
    return is === weekdayOf
      ? []
      : [{ found: `${told}, for “${weekdayOf}”`, wanted: `a ${weekdayOf}: this is a ${is}` }];
  });

/** The dates in a text that cannot be. */
export const falseDatesIn = (text: string): readonly FalseDate[] =>
  dates.flatMap((pattern) => [...text.matchAll(pattern)]).flatMap((match) => falseDate(match) ?? []);

function falseDate({ 0: found, groups = {} }: RegExpExecArray): FalseDate | undefined {
  const [day, year] = [Number(groups['day']), Number(groups['year'] ?? 0)];
  const isSure = groups['year'] !== undefined || groups['weekday'] !== undefined;
  // A number before the name of a month need not be a day of it.
  if (day > 31 && !isSure) return undefined;
  const leap = year < sinceOneCalendar && year % 4 === 0;
  const date = new Date(Date.UTC(leap ? 2000 : year, months.indexOf(groups['month'] ?? ''), day));
  if (date.getUTCDate() !== day) return { found, wanted: 'a day that there is' };
  if (groups['weekday'] === undefined || year < sinceOneCalendar) return undefined;
  const wanted = spell({ weekday: 'long' }, date);
  return wanted === groups['weekday'] ? undefined : { found, wanted: `${wanted}, or another day` };
}

/** A day that a text tells, as `2022-11-09`, or `11-09` where it has no year. */
export interface ToldDay extends Span {
  readonly text: string;
  readonly day: string;
}

/** The days that a text tells in the words of English, in their order. */
export const toldDaysIn = (text: string): readonly ToldDay[] =>
  dates
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map(({ 0: found, index, groups = {} }) => {
      const day = [months.indexOf(groups['month'] ?? '') + 1, Number(groups['day'])].map(twoDigits).join('-');
      const year = groups['year'];
      return { start: index, end: index + found.length, text: found, day: year === undefined ? day : `${year}-${day}` };
    })
    .toSorted((one, other) => one.start - other.start);

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** Whether a day that is told may be a date, as far as both are known: `2022-11` may be 9 November. */
export function mayBe({ day }: Pick<ToldDay, 'day'>, date: string): boolean {
  if (day.length > 5) return day.startsWith(date) || date.startsWith(day);
  return `${date.slice(0, 4)}-${day}`.startsWith(date);
}
