import type { Span } from './span.ts';

/** A day of the calendar as it is told in English, “Tuesday 8 November 2022”, that there is not, and why. */
export interface FalseDate {
  readonly found: string;
  readonly wanted: string;
}

const spell = (parts: Intl.DateTimeFormatOptions, date: Date): string =>
  new Intl.DateTimeFormat('en-GB', { ...parts, timeZone: 'UTC' }).format(date);
export const months = Array.from({ length: 12 }, (_, month) =>
  spell({ month: 'long' }, new Date(Date.UTC(2000, month))),
);
const weekdays = Array.from({ length: 7 }, (_, day) =>
  spell({ weekday: 'long' }, new Date(Date.UTC(2000, 0, 2 + day))),
);

/** Cut short, with or without a point; in small letters, or cut, it is a month only before a year. */
const short = months.map((name) => `${name.slice(0, 3)}${name === 'September' ? 't?' : ''}`);
const inSmall = [...months, ...short].map((name) => name.toLowerCase());
const written = [...short, ...inSmall].join('|');

const weekdayOf = (name: string): string => `(?<${name}>${weekdays.join('|')})`;
const before = `(?:\\b${weekdayOf('weekday')},? \\(?)?`;
const after = `(?:(?:, (?:an? )?| \\((?:an? )?)${weekdayOf('later')}(?=[).;:]|, (?!${weekdays.join('|')})|$))?`;
const month = `(?<month>${months.join('|')})`;
const dates = [
  new RegExp(
    `${before}(?<![\\d.,:/])(?<day>\\d{1,2})(?:st|nd|rd|th)? (?:of )?${month}(?:,? (?<year>\\d{4})(?!\\d)${after})?`,
    'gu',
  ),
  new RegExp(
    `${before}(?<![\\d.,:/])(?<day>\\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<month>${written})\\.?,? (?<year>\\d{4})(?!\\d)${after}`,
    'gu',
  ),
  new RegExp(
    `${before}\\b(?<month>${months.join('|')}|(?:${short.join('|')})\\.?|${inSmall.join('|')}) (?<day>\\d{1,2})(?:st|nd|rd|th)?, (?<year>\\d{4})(?!\\d)${after}`,
    'gu',
  ),
  /(?<![\p{L}\p{N}./_-])(?<year>[12]\d{3})-(?<number>0[1-9]|1[0-2])-(?<day>\d{2})(?![\p{L}\p{N}/_-])/gu,
];

/** The month of a date, from 0. */
function monthOf({ month: name = '', number }: Readonly<Record<string, string | undefined>>): number {
  if (number !== undefined) return Number(number) - 1;
  return months.findIndex((one) => one.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase());
}

/** Before the last country took the calendar of today, a day had several dates. */
const sinceOneCalendar = 1924;

/** A weekday in quotation marks, and the day that it is said to be: “On Monday”: 7 November 2022. */
const meant = new RegExp(
  `[“"«](?:[Oo]n |[Tt]his |[Ll]ast |[Nn]ext )?(?<weekday>${weekdays.join('|')})[.,]?[”"»](?:, (?:once|twice|again))?(?::| is| was| means) $`,
  'u',
);

const anyWeekday = new RegExp(weekdays.join('|'));

/** The days of a text that are no such weekday as somebody is quoted with for them. */
export const falseWeekdaysIn = (text: string): readonly FalseDate[] =>
  (anyWeekday.test(text) ? toldDaysIn(text) : []).flatMap(({ start, end, day }) => {
    const [head, told] = [text.slice(Math.max(0, start - 60), start), text.slice(start, end)];
    const quoted = meant.exec(head)?.groups?.['weekday'];
    if (quoted === undefined || day.length < 10 || Number(day.slice(0, 4)) < sinceOneCalendar) return [];
    const is = spell({ weekday: 'long' }, new Date(day));
    return is === quoted ? [] : [{ found: `${told}, for “${quoted}”`, wanted: `a ${quoted}: this is a ${is}` }];
  });

/** The dates in a text that cannot be. */
export const falseDatesIn = (text: string): readonly FalseDate[] =>
  datesIn(text).flatMap((match) => falseDate(match) ?? []);

/** Most texts have no month: they are not searched for each form of a date. */
const mayHaveDay = new RegExp(`\\d{4}-\\d\\d-\\d|(?:${months.map((name) => name.slice(0, 3)).join('|')})`, 'i');
const datesIn = (text: string): readonly RegExpExecArray[] =>
  /\d/.test(text) && mayHaveDay.test(text) ? dates.flatMap((pattern) => [...text.matchAll(pattern)]) : [];

function falseDate({ 0: found, groups = {} }: RegExpExecArray): FalseDate | undefined {
  const [day, year] = [Number(groups['day']), Number(groups['year'] ?? 0)];
  const isSure = groups['year'] !== undefined || groups['weekday'] !== undefined;
  const told = [groups['weekday'], groups['later']].filter((one) => one !== undefined);
  // A number before the name of a month need not be a day of it.
  if (day > 31 && !isSure) return undefined;
  const leap = year < sinceOneCalendar && year % 4 === 0;
  const date = new Date(Date.UTC(leap ? 2000 : year, monthOf(groups), day));
  if (date.getUTCDate() !== day) return { found, wanted: 'a day that there is' };
  // Without a year, the day of another year may be meant.
  if (year < sinceOneCalendar) return undefined;
  const wanted = spell({ weekday: 'long' }, date);
  return told.every((one) => one === wanted) ? undefined : { found, wanted: `${wanted}, or another day` };
}

/** A day that a text tells, as `2022-11-09`, or `11-09` where it has no year. */
export interface ToldDay extends Span {
  readonly text: string;
  readonly day: string;
}

/** The days that a text tells in the words of English, in their order. */
export const toldDaysIn = (text: string): readonly ToldDay[] =>
  datesIn(text)
    .map(({ 0: found, index, groups = {} }) => {
      const day = [monthOf(groups) + 1, Number(groups['day'])].map(twoDigits).join('-');
      const year = groups['year'];
      return { start: index, end: index + found.length, text: found, day: year === undefined ? day : `${year}-${day}` };
    })
    .toSorted((one, other) => one.start - other.start)
    // “May” is both the name of a month and short for it.
    .filter(({ start }, index, all) => all[index - 1]?.start !== start);

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** Whether a day that is told may be a date, as far as both are known: `2022-11` may be 9 November. */
export function mayBe({ day }: Pick<ToldDay, 'day'>, date: string): boolean {
  if (day.length > 5) return day.startsWith(date) || date.startsWith(day);
  return `${date.slice(0, 4)}-${day}`.startsWith(date);
}

const range = new RegExp(`(?<!\\d)\\d{1,2}(?: ?[–-] ?| and | or | to )\\d{1,2} (?:${months.join('|')})\\b`, 'gu');

/** Where a text tells two days of a month: 8–9 November, 8 and 9 November. */
export const dayRangesIn = (text: string): readonly Span[] =>
  [...text.matchAll(range)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));

const monthAlone = new RegExp(
  `\\b(${months.join('|')})\\b(?: (\\d{1,2})(?!\\d)(?: ?[–-] ?(\\d{1,2})(?!\\d))?)?(?:,? (\\d{4})(?!\\d))?`,
  'gu',
);
const anyMonth = new RegExp(`\\b(?:${months.map((name) => name.slice(0, 3)).join('|')})|\\d{4}-\\d\\d`, 'u');
const daysBefore = new RegExp(`(?<!\\d)(\\d{1,2})(?: ?[–-] ?| and | or | to )\\d{1,2} (${months.join('|')})\\b`, 'gu');

/**
 * All days and months that a text may tell: `2022-11-09`, `2022-11`; without a year `11-09`, `11`. Of two days in a row
 * each: 21–27 March.
 */
export function looseDatesIn(text: string): readonly string[] {
  if (!anyMonth.test(text)) return [];
  const numbered = (name = ''): string => twoDigits(months.indexOf(name) + 1);
  return [
    ...toldDaysIn(text).map(({ day }) => day),
    ...[...text.matchAll(daysBefore)].map(([, day, name]) => `${numbered(name)}-${twoDigits(Number(day))}`),
    ...[...text.matchAll(monthAlone)].flatMap(([, name, first, last, year]) => {
      const days = [first, last].filter((day) => day !== undefined);
      const spelled = days.map((day) => `${numbered(name)}-${twoDigits(Number(day))}`);
      return [...spelled, year === undefined ? numbered(name) : `${year}-${numbered(name)}`];
    }),
  ];
}

/** The months that a text tells with their years, and without a day. */
export const toldMonthsIn = (text: string): readonly ToldDay[] =>
  /[12]\d{3}/.test(text)
    ? [...text.matchAll(monthOfYear)].map(({ 0: found, index, groups = {} }) => ({
        ...{ start: index, end: index + found.length, text: found },
        day: `${groups['year'] ?? ''}-${twoDigits(monthOf(groups) + 1)}`,
      }))
    : [];

const monthOfYear = new RegExp(
  `(?<!\\d(?:st|nd|rd|th)? |\\d)\\b(?<month>${months.join('|')}) (?<year>[12]\\d{3})(?!\\d)`,
  'gu',
);
