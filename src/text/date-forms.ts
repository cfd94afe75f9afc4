import { distance } from 'fastest-levenshtein';
import { months, toldDaysIn, type FalseDate } from './told-dates.ts';

/** Days and times that a text tells in a form that nobody means so, or that can be read in two ways. */
export const falseFormsIn = (text: string): readonly FalseDate[] =>
  mayBeOne.test(text) ? forms.flatMap((form) => form(text)) : [];

/** A number that is no year, or a sign for one: most texts have none. */
const mayBeOne = /(?<!\d)(?!(?:1[5-9]|20)\d\d(?!\d))\d|\?\?|__|\b(?:xx?|nn?|NN|DD|dd|XX) /;

const [anyMonth, day] = [`(?:${months.join('|')})`, '(?:0?[1-9]|[12]\\d|3[01])'];

/** The places of a pattern, and what is wanted there; undefined for what may stand. */
const form =
  (pattern: RegExp, wanted: (match: RegExpExecArray) => string | undefined) =>
  (text: string): readonly FalseDate[] =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const told = wanted(match);
      return told === undefined ? [] : [{ found: match[0], wanted: told }];
    });

/** A law or a file may be numbered so. */
const numbered = '(?<![Nn]o\\.? |№ ?|[Nn]umbers? |[Cc]ase |[Ff]ile |[Dd]ocket |[Ll]aw |[Dd]ecree |[Vv]ersion )';
const figures = new RegExp(
  `${numbered}(?<![\\p{L}\\p{N}./-])(${day})([./])(${day})\\2((?:1[89]|20)\\d\\d)(?![\\p{L}\\p{N}/-]|\\.\\d)`,
  'gu',
);

const spelled = (date: number, month: number, year: string): readonly string[] =>
  month > 12 ? [] : [`${date} ${months[month - 1] ?? ''} ${year}`];

const inFigures = form(figures, ([, one = '', , other = '', year = '']) => {
  const both = [
    ...spelled(Number(one), Number(other), year),
    ...(one === other ? [] : spelled(Number(other), Number(one), year)),
  ];
  return both.length === 0 ? undefined : `the month in words: ${both.join(', or ')}`;
});

const years = form(
  new RegExp(`(?<![\\d.,:/])${day} ${anyMonth} [12]\\d{4,}(?!\\d|,\\d)`, 'gu'),
  () => 'a year of four digits',
);

/** Nobody counts back: what is no range has “and” or a comma. */
const ranges = [
  form(new RegExp(`(?<![\\d.,:/–-])(${day})[–-](${day}) ${anyMonth}(?= [12]\\d{3}\\b)`, 'gu'), backwards),
  form(new RegExp(`\\b${anyMonth} (${day})[–-](${day})(?=, [12]\\d{3}\\b)`, 'gu'), backwards),
];
function backwards([, first, last]: RegExpExecArray): string | undefined {
  return Number(first) < Number(last) ? undefined : 'the earlier day first';
}

/** Two whole days with a dash between them. */
function wholeRanges(text: string): readonly FalseDate[] {
  const days = toldDaysIn(text);
  return days.flatMap((last, index) => {
    const first = days[index - 1];
    if (first?.day.length !== 10 || last.day.length !== 10 || first.day < last.day) return [];
    const isRange = /^ ?[–-] ?$/.test(text.slice(first.end, last.start));
    return isRange ? [{ found: text.slice(first.start, last.end), wanted: 'the earlier day first' }] : [];
  });
}

/** Hours beyond the day may be a place in a recording, unless a zone is named. */
const times = [
  form(/(?<=\b(?:at|by|until|from) )\d{1,2}:[6-9]\d(?![\d:])/gu, () => 'a time of the day'),
  form(
    /(?<![\d:.])(?:2[5-9]|[3-9]\d):\d\d(?![\d:])(?= ?(?:UTC|GMT|CET|EST|EDT|MSK|[ap]\.?m\b|(?:local|Moscow) time))/gu,
    () => 'a time of the day',
  ),
];

const toBeWritten = form(
  new RegExp(
    `(?:\\b(?:xx?|nn?|NN|DD|dd)|\\?\\?|__+|(?<=\\b(?:[Oo]n|[Oo]f|[Bb]y|[Uu]ntil|[Ff]rom) )XX) ${anyMonth}\\b`,
    'gu',
  ),
  () => 'the day, or the month alone',
);

/** “In November 2018 13 people” has words behind the number. */
const dayLast = form(
  new RegExp(`\\b(${anyMonth}) ([12]\\d{3}) (${day})(?=[.,;:)](?:\\s|$)|$)`, 'gu'),
  ([, month = '', year = '', date = '']) => `the day first: ${Number(date)} ${month} ${year}`,
);

/** A month of another language, or mistyped; squares and streets have a word before the day, or “du”. */
const mistyped = form(
  /(?<!(?:\p{Lu}\p{L}{2,}|\bd[ue]l?|\bdella|\bd[io]) )(?<![\d.,:/–-])\d{1,2} (\p{Lu}\p{L}{5,}) [12]\d{3}(?!\d)/gu,
  ([, name = '']) => {
    if (months.includes(name)) return undefined;
    return months.find((month) => month.length > 6 && distance(month, name) <= 2);
  },
);

const forms = [inFigures, years, ...ranges, wholeRanges, ...times, toBeWritten, dayLast, mistyped];
