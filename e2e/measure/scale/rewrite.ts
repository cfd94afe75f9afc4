import { dump } from 'js-yaml';
import { part, parseYaml } from '../../../src/desk/read/front-matter.ts';
import type { Reference } from '../../../src/desk/read/json-schema.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** How a copy differs from its model. */
export interface Change {
  /** What the copy calls something that a field names. */
  readonly rename: (named: Pick<Reference, 'id' | 'to'>) => string;
  /** Other words for a text. */
  readonly exchange: (text: string) => string;
}

/** Fields that hold words. What another one holds is a reference, or stays as it is. */
const wordy = new Set(
  (
    'title byline publishedNote point finding quote prefix suffix note speakerNote saidNote summary extract translation ' +
    'occasion text ground question says open publisher origin via'
  ).split(' '),
);

/** Fields in which we write: what they quote of others may be other words in a copy, and is quoted no more. */
const ours = new Set(
  'finding missingContext note part relationNote saidNote summary occasion ground question open'.split(' '),
);
/** What is quoted in another script, amid words of ours, is none of them without its marks. */
const unquoted = (text: string): string =>
  text
    .replace(/[“«]([^“”«»]*)[”»]/gu, (_, words: string) =>
      isOfOurs.test(words) || !/\p{Script=Latin}/u.test(text) ? words : '…',
    )
    .replace(/[“”«»]/g, '');
const isOfOurs = /^[\p{Script=Latin}\P{L}]*$/u;
/** Names of publishers are other words in a copy, and what a history says stays as it is. */
const withoutNames = (change: string): string =>
  change.replace(/\b(Evidence added) from [^;:]*?(?=[;:.](?:\s|$))/gu, '$1');

/** Of origins, too, not all are other words, so that notes do not tell of them. */
const withoutOrigins = (note: string): string =>
  note.replace(/\b[Ff]rom (?=(?:the )?\p{Lu})/gu, 'By ').replace(/\bciting\b/g, 'after');

/** Some fields with the copy's names and words. */
export function rewrite(fields: Fields, references: readonly Reference[], { rename, exchange }: Change): Fields {
  const named = new Map(references.map((reference) => [reference.path.join('/'), reference]));
  const inner = (value: unknown, path: readonly PropertyKey[]): unknown => {
    if (Array.isArray(value)) return value.map((one: unknown, at) => inner(one, [...path, at]));
    if (typeof value === 'object' && value !== null) return inObject(value, path);
    if (typeof value !== 'string') return value;
    const reference = named.get(path.join('/'));
    if (reference) return rename(reference);
    const field = String(path.at(-1));
    if (field === 'change') return withoutNames(value);
    const plain = ours.has(field) ? unquoted(field === 'note' ? withoutOrigins(value) : value) : value;
    return wordy.has(field) ? exchange(plain) : plain;
  };
  const inObject = (object: object, path: readonly PropertyKey[]): Fields =>
    Object.fromEntries(Object.entries(object).map(([key, value]) => [key, inner(value, [...path, key])]));
  return inObject(fields, []);
}

/** The fields of a file, and what stands below them. */
export function readFields(text: string): { readonly fields: Fields; readonly body: string } {
  const { yaml = '', body } = part(text);
  return { fields: readYaml(yaml) as Fields, body: body.trimStart() };
}

/** What we write below the fields, in a copy. */
export const rewriteBody = (body: string, { exchange }: Pick<Change, 'exchange'>): string => unquoted(exchange(body));

export const writeFields = (fields: Fields, body: string): string => `---\n${writeYaml(fields)}---\n\n${body}`;

export function readYaml(yaml: string): unknown {
  const parsed = parseYaml(yaml);
  if ('reason' in parsed) throw new Error(parsed.reason);
  return parsed.value;
}

export const writeYaml = (value: unknown): string => dump(value, { lineWidth: -1, skipInvalid: true });
