import { site } from '../config/site.ts';
import { words } from '../config/words.ts';

/**
 * A day, month or year of the calendar as it was written (ISO 8601, reduced precision allowed), or undefined if there
 * is none such.
 */
export function partialDate(value: string): string | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (!match) return undefined;
  const [, year, month = '01', day = '01'] = match;
  const whole = `${year}-${month}-${day}`;
  const date = new Date(`${whole}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(whole) ? value : undefined;
}

/** By how many parts of the date are known: year, month, day. */
const formats = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
].map((parts) => new Intl.DateTimeFormat(site.language, { ...parts, timeZone: 'UTC' } as Intl.DateTimeFormatOptions));

/** For readers: `2022-11-09` as "9 November 2022", `2022-11` as "November 2022". Takes what `partialDate` accepts. */
export function spellDate(value: string): string {
  const [year = '', month = '01', day = '01'] = value.split('-');
  const known = value.split('-').length - 1;
  return formats[known]?.format(new Date(`${year}-${month}-${day}T00:00:00Z`)) ?? value;
}

/** The year as a value to narrow by; a date that is not known is a value of its own. */
export function dateYear(value: string | null): { readonly key: string; readonly label: string } {
  const year = value?.slice(0, 4);
  return year ? { key: year, label: year } : { key: 'not-known', label: words.notKnown };
}
