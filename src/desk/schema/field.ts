import { domainToUnicode } from 'node:url';
import { z } from 'astro/zod';
import { languageName } from '../../review/language.ts';
import { partialDate } from '../../review/partial-date.ts';
import { isVisible, strangeIn, strangeInLine } from '../../text/characters.ts';

/** The kinds of field that content files have. The message of each says what is wanted. */

/** An id is a part of an address, and the name of a file. */
export const longestId = 80;
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id: small letters, digits and single hyphens')
  .max(longestId, `at most ${longestId} characters`);
/** Text of ours, in a line: it can be seen, and has nothing that cannot. */
export const line = z
  .string()
  .trim()
  .min(1, 'some text')
  .superRefine((text, context) => {
    const strange = strangeInLine(text);
    if (strange) context.addIssue(`the same without ${strange.name}`);
    else if (text !== '' && !isVisible(text)) context.addIssue('some text that can be seen');
  });
/** Words as someone else printed them: they are held against what was printed, and may have what that has. */
export const printed = z
  .string()
  .trim()
  .min(1, 'some text')
  .superRefine((text, context) => {
    const strange = strangeIn(text);
    if (strange) context.addIssue(`the same without ${strange.name}`);
    else if (text !== '' && !isVisible(text)) context.addIssue('some text that can be seen');
  });
/** Counted as readers do: a letter outside the basic plane is one. */
export const lineOf = (letters: number) =>
  line
    .refine((text) => Array.from(text).length <= letters, `at most ${letters} characters`)
    .meta({ maxLength: letters });
/** Before there were newspapers, and after today, nothing was printed; before there were sites, none was changed. */
const [earliest, earliestChange] = ['1600', '2000'];
const isPast = (value: string, from = earliest): boolean => value >= from && value <= lastDay().slice(0, value.length);
/** Today, wherever on earth: a day that has begun somewhere. */
const lastDay = (): string => new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);
const notToCome = (from = earliest): string => `a date from ${from} until today`;

/** The day of a change of ours. */
export const date = z
  .string()
  .refine((value) => partialDate(value)?.length === 10, 'a date that exists, as YYYY-MM-DD')
  .refine((value) => partialDate(value) === undefined || isPast(value, earliestChange), notToCome(earliestChange));
export const looseDate = z
  .string()
  .refine((value) => partialDate(value) !== undefined, 'a date that exists, as YYYY-MM-DD, YYYY-MM or YYYY')
  .refine((value) => partialDate(value) === undefined || isPast(value), notToCome());
export const webAddress = z.string().superRefine((value, context) => {
  const wanted = addressWanted(value);
  if (wanted) context.addIssue(wanted);
});
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 as 64 small hexadecimal digits');
export const language = z
  .string()
  .refine(
    (tag) => languageName(tag) !== undefined && Intl.getCanonicalLocales(tag)[0] === tag,
    'a language by its tag (BCP 47), such as en, ar or zh-Hant',
  );

/** What can be referred to by id. */
export type Shelf = 'articles' | 'claims' | 'utterances' | 'sources' | 'people' | 'outlets';

/** The id of something that stands elsewhere in the content, in one of the shelves. The rule “reference” holds it. */
export const reference = (...refersTo: readonly Shelf[]) => id.meta({ refersTo });

/** For what may not be known: the field may be left out, or say `null`, and is then null. */
export const orUnknown = <T extends z.ZodType>(schema: T) =>
  schema.nullish().transform((value) => (value ?? null) as z.output<T> | null);

/** What was done to something, with what else is told of each day. */
export const historyWith = <T extends z.ZodRawShape>(told: T) =>
  z
    .array(
      z.strictObject({
        date: date.describe('The day of the change.'),
        change: line.describe('What was changed, and why: readers see it.'),
        ...told,
      }),
    )
    .min(1, 'at least one entry')
    .refine(isOldestFirst, { error: orderWanted, when: () => true })
    .describe('What was done to it since it was first published, oldest first.');
export const history = historyWith({});

/** For what is asked of a value whatever else is wrong with it: of its form, then, nothing is sure. */
export function evenSo(message: string) {
  return { error: message, when: () => true };
}

function daysIn(entries: unknown): readonly string[] {
  const all: readonly unknown[] = Array.isArray(entries) ? entries : [];
  return all.flatMap((entry) => date.safeParse(fieldOf(entry, 'date')).data ?? []);
}

function tooEarly(days: readonly string[]): number {
  return days.findIndex((day, index) => day < (days[index - 1] ?? ''));
}

function isOldestFirst(entries: unknown): boolean {
  return tooEarly(daysIn(entries)) === -1;
}

/** Which one is to be moved, or has another day. */
function orderWanted({ input }: { readonly input?: unknown }): string {
  const days = daysIn(input);
  const at = tooEarly(days);
  return `the oldest entry first, each with the day on which it was made: ${days[at] ?? ''} stands after ${days[at - 1] ?? ''}`;
}

/** Whether just one of two fields is given. */
export const oneOf =
  (one: string, other: string) =>
  (value: unknown): boolean =>
    !isFields(value) || (fieldOf(value, one) === undefined) !== (fieldOf(value, other) === undefined);

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const fieldOf = (value: unknown, name: string): unknown => (isFields(value) ? value[name] : undefined);

/**
 * What is wanted instead of an address that is none: it is taken as it is written, not as a browser would mend it, with
 * the name of a host, and nothing to be guessed.
 */
export function addressWanted(value: string): string | undefined {
  const whole = 'a whole address that begins with https:// or http://, without spaces and passwords';
  const url = URL.parse(value);
  if (!url || value.length > 2000 || !/^https?:\/\/[^\s/?#@\\]+(?:[/?#][^\s\\<>"]*)?$/i.test(value)) return whole;
  if (url.username !== '' || url.password !== '' || control.test(value)) return whole;
  const labels = url.hostname.replace(/\.$/, '').split('.');
  // The last label of a name is never a number; that of an address of the internet is.
  const isName = labels.length > 1 && labels.every((one) => label.test(one)) && /^[a-z]/.test(labels.at(-1) ?? '');
  if (!isName) return 'the name of a public host, as in https://example.org/: no number, and no name without a dot';
  const isClear = domainToUnicode(url.hostname).split('.').every(isOfOneScript);
  return isClear ? undefined : 'a host whose name has letters of one script: one of them only looks like another';
}

/** Scripts whose letters are taken for each other’s. */
const alike = ['Latin', 'Cyrillic', 'Greek', 'Armenian'].map((script) => new RegExp(`\\p{Script=${script}}`, 'u'));
const isOfOneScript = (words: string): boolean => alike.filter((script) => script.test(words)).length < 2;

const control = /\p{C}/u;
const label = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/;

/** A link to an address of mail, and to nothing else: no subject, no words, no second address. */
export const isMailLink = (value: string): boolean =>
  /^mailto:[\w.+-]+@(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,}$/i.test(value);
