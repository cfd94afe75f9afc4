import { z } from 'astro/zod';
import { partialDate } from '../review/partial-date.ts';

/** The kinds of field that the files for machines have. Each field that uses one says what it is for. */

export const text = z.string();
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
/** As it was written: an address of someone else’s may have letters beyond ASCII. */
export const iri = z
  .string()
  .refine((value) => URL.canParse(value), 'a whole address')
  .meta({ format: 'iri' });
const isDay = (value: string): boolean => partialDate(value)?.length === 10;
/** The day of a change of ours. */
export const day = z.string().refine(isDay, 'a day, as YYYY-MM-DD').meta({ format: 'date' });
/** A day, a month or a year: as much as is known. */
export const date = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .refine((value) => partialDate(value) !== undefined, 'a date that exists');
export const language = z.string().regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/);
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
export const count = z.int().min(0).meta({ maximum: undefined });
export const year = z
  .string()
  .regex(/^\d{4}$/)
  .nullable();

/** A place in an archived file. */
export const position = z.object({
  start: count.describe('How many code points of the file stand before the words.'),
  end: count.describe('How many stand before what follows them.'),
});

/** What an unknown value is in these files: the key is there, and says null. */
export const known = <T>(value: T | undefined): T | null => value ?? null;

/** HTML of ours with whole addresses: on its page links may be relative to it. */
export const withWholeLinks = (html: string, page: string): string =>
  html.replace(/(?<=\shref=")(?:\.{0,2}\/|#|\?)[^"]*/g, (path) => new URL(path, page).href);
