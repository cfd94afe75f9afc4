import { partialDate } from '../review/partial-date.ts';

/** The whole dates in an address, as `2022/11/09`, `2022-11-09` or `20221109`. */
export const daysInAddress = (url: string): readonly string[] =>
  daysBy(/(?<!\d)([12]\d{3})([/-]?)(\d{2})\2(\d{2})(?!\d)/g, url);

/** Those that are folders of it: nearly always the day on which a page came out. */
export const dayFolders = (url: string): readonly string[] => daysBy(/\/([12]\d{3})(\/)(\d{2})\/(\d{2})(?=\/)/g, url);

/** One at the head of a long number: `201811061069547981`. */
export const dayAtHead = (url: string): readonly string[] => daysBy(/\/([12]\d{3})()(\d{2})(\d{2})(?=\d{6})/g, url);

const daysBy = (pattern: RegExp, url: string): readonly string[] =>
  [...url.matchAll(pattern)].flatMap(
    ([, year = '', , month = '', day = '']) => partialDate(`${year}-${month}-${day}`) ?? [],
  );

/**
 * Whether an address may have a date, of this year, in one of the many ways there are: its year, in four digits or in
 * two with others that may be a month and a day, another calendar’s, or seconds since 1970.
 */
export function mayHaveDate(url: string, date: string): boolean {
  const [year, short] = [date.slice(0, 4), date.slice(2, 4)];
  if (url.includes(year)) return true;
  const runs = url.match(/\d[\d/._-]*/g) ?? [];
  return runs.some((run) => {
    const digits = run
      .split(/\D/)
      .map((part) => (part.length === 1 ? `0${part}` : part))
      .join('');
    return isShort(digits, short) || otherCalendar.test(run) || isSeconds(digits, year);
  });
}

/** Six digits that have the year in two of them. */
const isShort = (digits: string, year: string): boolean =>
  [...digits.matchAll(/(?=(\d{2})(\d{2})(\d{2}))/g)].some(
    ([, one = '', two = '', three = '']) =>
      (one === year && isMonthAndDay(two, three)) ||
      (three === year && (isMonthAndDay(one, two) || isMonthAndDay(two, one))),
  );
const isMonthAndDay = (month: string, day: string): boolean =>
  Number(month) > 0 && Number(month) <= 12 && Number(day) > 0 && Number(day) <= 31;

/** Persian, Islamic, Buddhist. */
const otherCalendar = /(?<!\d)(?:1[34]|25)\d\d[/._-]?(?:0?[1-9]|1[0-2])(?:\D|[0-3]\d|$)/;

const isSeconds = (digits: string, year: string): boolean =>
  [10, 13].includes(digits.length) && new Date(Number(digits.slice(0, 10)) * 1000).getUTCFullYear() === Number(year);
