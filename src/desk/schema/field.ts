import { z } from 'astro/zod';
import { languageName } from '../../review/language.ts';
import { partialDate } from '../../review/partial-date.ts';

/** The kinds of field that content files have. The message of each says what is wanted. */

export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id: small letters, digits and single hyphens');
export const line = z.string().trim().min(1, 'some text');
/** Counted as readers do: a letter outside the basic plane is one. */
export const lineOf = (letters: number) =>
  line
    .refine((text) => Array.from(text).length <= letters, `at most ${letters} characters`)
    .meta({ maxLength: letters });
export const date = z
  .string()
  .refine((value) => partialDate(value)?.length === 10, 'a date that exists, as YYYY-MM-DD');
export const looseDate = z
  .string()
  .refine((value) => partialDate(value) !== undefined, 'a date that exists, as YYYY-MM-DD, YYYY-MM or YYYY');
export const webAddress = z.url({ protocol: /^https?$/, error: 'an address that begins with https:// or http://' });
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 as 64 small hexadecimal digits');
export const language = z
  .string()
  .refine((tag) => languageName(tag) !== undefined, 'a language by its tag (BCP 47), such as en, ar or zh-Hant');

/** What can be referred to by id. */
export type Shelf = 'articles' | 'claims' | 'utterances' | 'sources' | 'people' | 'outlets';

/** The id of something that stands elsewhere in the content, in one of the shelves. The rule “reference” holds it. */
export const reference = (...refersTo: readonly Shelf[]) => id.meta({ refersTo });

/** For what may not be known: the field may be left out, or say `null`, and is then null. */
export const orUnknown = <T extends z.ZodType>(schema: T) =>
  schema.nullish().transform((value) => (value ?? null) as z.output<T> | null);

export const history = z
  .array(
    z.strictObject({
      date: date.describe('The day of the change.'),
      change: line.describe('What was changed, and why: readers see it.'),
    }),
  )
  .min(1, 'at least one entry')
  .describe('What was done to it since it was first published, oldest first.');
