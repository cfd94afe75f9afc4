import { z } from 'astro/zod';
import type { Shelf } from '../schema/field.ts';

/**
 * What is used of a schema as JSON Schema (2020-12), in which everything about a field can be looked up by its path.
 */
export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | false;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly anyOf?: readonly JsonSchema[];
  readonly refersTo?: readonly Shelf[];
}

const known = new WeakMap<z.ZodType, JsonSchema>();

export function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  const before = known.get(schema);
  if (before) return before;
  const made = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
  known.set(schema, made);
  return made;
}

/** The schema of what stands at a path; undefined where there is no such field. */
export function schemaAt(schema: JsonSchema, [head, ...rest]: readonly PropertyKey[]): JsonSchema | undefined {
  if (head === undefined) return schema;
  for (const one of [schema, ...(schema.anyOf ?? [])]) {
    const inner = typeof head === 'number' ? one.items : propertyOf(one, String(head));
    if (inner) return schemaAt(inner, rest);
  }
  return undefined;
}

/** Whether the field at a path may be left out. */
export const isOptional = (schema: JsonSchema, path: readonly PropertyKey[]): boolean =>
  path.length > 0 && mayLack(schemaAt(schema, path.slice(0, -1)), path.at(-1));

const mayLack = (around: JsonSchema | undefined, key: PropertyKey | undefined): boolean =>
  around?.properties !== undefined && !around.required?.includes(String(key));

/**
 * A value without the fields that have nothing in them and may be left out: to write only the name of a field is to
 * leave it out. A list that has nothing in it, and may, is an empty one.
 */
export function withoutEmpty(value: unknown, schema: JsonSchema): unknown {
  if (value === null && schema.type === 'array' && !schema.minItems) return [];
  if (Array.isArray(value)) {
    const items = [schema, ...(schema.anyOf ?? [])].find((one) => one.items)?.items;
    return items ? value.map((part: unknown) => withoutEmpty(part, items)) : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  const filled = Object.entries(value).filter(([key, part]) => part !== null || !mayLack(schema, key));
  return Object.fromEntries(
    filled.map(([key, part]) => {
      const inner = propertyOf(schema, key);
      return [key, inner ? withoutEmpty(part, inner) : part];
    }),
  );
}

/** A value that should be the id of something, and where it stands. */
export interface Reference {
  readonly path: readonly PropertyKey[];
  readonly id: string;
  readonly to: readonly Shelf[];
}

/** Every reference in a value, whatever else is wrong with it. */
export function referencesIn(
  value: unknown,
  schema: JsonSchema,
  path: readonly PropertyKey[] = [],
): readonly Reference[] {
  const own = schema.refersTo && typeof value === 'string' ? [{ path, id: value, to: schema.refersTo }] : [];
  const either = (schema.anyOf ?? []).flatMap((one) => referencesIn(value, one, path));
  return [
    ...own,
    ...either,
    ...inside(value, schema).flatMap(([key, part, inner]) => referencesIn(part, inner, [...path, key])),
  ];
}

/** The schema of a property by its key, or that of all which are not named, if there is one (`false` forbids them). */
function propertyOf({ properties, additionalProperties }: JsonSchema, key: string): JsonSchema | undefined {
  const named = properties?.[key];
  return named ?? (additionalProperties === false ? undefined : additionalProperties);
}

function inside(value: unknown, schema: JsonSchema): readonly (readonly [PropertyKey, unknown, JsonSchema])[] {
  const { items } = schema;
  if (Array.isArray(value)) return items ? value.map((part: unknown, index) => [index, part, items] as const) : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    const inner = propertyOf(schema, key);
    return inner ? [[key, part, inner] as const] : [];
  });
}
