import type { z } from 'astro/zod';
import { nearestName } from '../nearest-name.ts';
import { apart } from '../apart.ts';
import { show, visible, type Place, type Problem } from '../problem.ts';
import { cutTexts } from './cut-text.ts';
import { parseYaml, placesOf, type LineOf, type WrittenAt } from './front-matter.ts';
import {
  isOptional,
  jsonSchemaOf,
  referencesIn,
  schemaAt,
  withoutEmpty,
  type JsonSchema,
  type Reference,
} from './json-schema.ts';

/** The fields of a file, held against its schema. */
export interface Checked<T> {
  /** All fields, when none has a fault. */
  readonly data: T | undefined;
  /** The fields that have none, so that rules can be held against them whatever is wrong with the others. */
  readonly fields: Partial<T>;
  /** Every id that a field names, in whatever state the rest is. */
  readonly references: readonly Reference[];
  /** Where a field stands. */
  readonly at: (...path: readonly PropertyKey[]) => Place;
  readonly problems: readonly Problem[];
}

/**
 * YAML, the path of its file for reports, and what stands in the place of a field's name there (`town-hall`, `[3]`).
 */
export interface Fields {
  readonly file: string;
  readonly yaml: string;
}

/** Parse YAML and hold it against the schema of an object. */
export function check<S extends z.ZodObject>({ file, yaml }: Fields, schema: S): Checked<z.output<S>> {
  const parsed = parseYaml(yaml);
  if ('value' in parsed) {
    const checked = checkValue({ file, ...placesOf(yaml), path: [], value: parsed.value ?? {} }, schema);
    return { ...checked, problems: [...cutTexts({ file, yaml }), ...checked.problems] };
  }
  const { line, reason: found, wanted } = parsed;
  const problem = { rule: 'yaml', file, line, found, wanted };
  return { data: undefined, fields: {}, references: [], at: () => ({ file }), problems: [problem] };
}

/** A value that was read from a file, and its path there. */
export interface Value {
  readonly file: string;
  readonly lineOf: LineOf;
  /** How a number was written. */
  readonly writtenAt: WrittenAt;
  readonly path: readonly PropertyKey[];
  readonly value: unknown;
}

/** Hold a value against the schema of an object. */
export function checkValue<S extends z.ZodObject>(
  { file, lineOf, writtenAt, path, value: written }: Value,
  schema: S,
): Checked<z.output<S>> {
  // Looked for when it is told: for that the YAML is read again, and of most places there is nothing to tell.
  const at = (...inner: readonly PropertyKey[]): Place => ({
    file,
    get line() {
      return lineOf([...path, ...inner]);
    },
    get field() {
      return spellPath([...path, ...inner]);
    },
  });
  const shape = jsonSchemaOf(schema);
  const value = withoutEmpty(written, shape);
  const result = schema.safeParse(value, { reportInput: true });
  const told = result.success
    ? []
    : result.error.issues
        .flatMap((issue) => tell(issue, shape))
        .map((one) => asWritten(one, writtenAt([...path, ...one.path])))
        .map((one) =>
          one.isNumber && one.path.length === 1 && one.wanted.startsWith('text:') ? asText(one, schema) : one,
        );
  return {
    data: result.data,
    fields: result.success ? result.data : fieldsWithoutFault(value, schema),
    references: referencesIn(value, shape),
    at,
    problems: told.map(({ path: inner, found, wanted }) => ({ rule: 'field', ...at(...inner), found, wanted })),
  };
}

function fieldsWithoutFault<S extends z.ZodObject>(value: unknown, schema: S): Partial<z.output<S>> {
  if (typeof value !== 'object' || value === null) return {};
  const parsed = Object.entries(schema.shape).flatMap(([key, field]) => {
    const { success, data } = (field as z.ZodType).safeParse((value as Readonly<Record<string, unknown>>)[key]);
    return success ? [[key, data] as const] : [];
  });
  return Object.fromEntries(parsed) as Partial<z.output<S>>;
}

/** A number is told as it was written: 0x10 is 16 here, and .inf is nothing. */
const asWritten = (told: Told, written: string | undefined): Told =>
  told.isNumber && written !== undefined ? { ...told, found: written } : told;

/** Of a number that would be wrong as a text too, what that text should be. */
function asText(told: Told, schema: z.ZodObject): Told {
  const field = schema.shape[String(told.path[0])] as z.ZodType | undefined;
  const message = field?.safeParse(told.found).error?.issues[0]?.message;
  return message === undefined ? told : { ...told, wanted: `${message}, in quotation marks` };
}

interface Told {
  readonly path: readonly PropertyKey[];
  readonly found: string;
  readonly wanted: string;
  readonly isNumber?: boolean;
}

function tell(issue: z.core.$ZodIssue, shape: JsonSchema): readonly Told[] {
  const { path } = issue;
  const field = schemaAt(shape, path);
  if (issue.code === 'unrecognized_keys') {
    const keys = Object.keys(field?.properties ?? {});
    return issue.keys.map((key) => ({
      path: [...path, key],
      found: `the key ${show(key)}${apart(key, nearestName(key, keys) ?? '')}`,
      wanted: oneOf(key, keys),
    }));
  }
  const orNothing = isOptional(shape, path) ? ', or nothing' : '';
  const isNumber = typeof issue.input === 'number';
  return [{ path, found: found(issue), wanted: wanted(issue, field, orNothing), isNumber }];
}

function found(issue: z.core.$ZodIssue): string {
  const { input, message } = issue;
  const isTooLong = typeof input === 'string' && /^at most \d+ characters$/.test(message);
  if (issue.code === 'custom' && Array.isArray(input)) return daysOf(input) ?? show(input);
  return isTooLong ? `${Array.from(input).length} characters: ${show(input)}` : show(input);
}

/** Of entries that have days it is these that are in question. */
function daysOf(entries: readonly unknown[]): string | undefined {
  const days = entries.map((entry) =>
    typeof entry === 'object' && entry !== null && 'date' in entry ? entry.date : undefined,
  );
  return days.every((day) => typeof day === 'string') ? days.join(', ') : undefined;
}

/** What may be left out is asked for with that: a text is no answer where there is none to give. */
function wanted(issue: z.core.$ZodIssue, field: JsonSchema | undefined, orNothing: string): string {
  if (issue.code === 'invalid_key') return issue.issues[0]?.message ?? issue.message;
  const isOfOtherKind = ['invalid_type', 'invalid_value', 'invalid_union'].includes(issue.code);
  if (!isOfOtherKind || !field) return issue.message + (issue.message.startsWith('some text') ? orNothing : '');
  if (typeof issue.input === 'number' && isText(field)) return 'text: put it in quotation marks';
  return `${kindOf(field)}${orNothing}${field.description ? ` (${field.description.replace(/\.$/, '')})` : ''}`;
}

const isText = ({ type, enum: values }: JsonSchema): boolean => !values && [type].flat().includes('string');

/** What a field takes, in words. */
function kindOf({ type, enum: values, properties, anyOf }: JsonSchema): string {
  if (anyOf) {
    return anyOf
      .filter((one) => one.type !== 'null')
      .map(kindOf)
      .join(' or ');
  }
  if (values) return `one of ${values.join(', ')}`;
  if (properties) return `the fields ${Object.keys(properties).join(', ')}`;
  const [kind] = [type].flat().flatMap((one) => kinds[one ?? ''] ?? []);
  return kind ?? 'another value';
}

const kinds: Readonly<Record<string, string>> = {
  string: 'some text',
  array: 'a list',
  boolean: 'true or false',
  object: 'fields',
};

function oneOf(key: string, keys: readonly string[]): string {
  const near = nearestName(key, keys);
  return `${near ? `“${near}”? ` : ''}one of ${keys.join(', ')}`;
}

/** A path as people write it: `evidence[2].stance`. */
function spellPath(path: readonly PropertyKey[]): string | undefined {
  if (path.length === 0) return undefined;
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index > 0 ? '.' : ''}${visible(String(key))}`))
    .join('');
}
