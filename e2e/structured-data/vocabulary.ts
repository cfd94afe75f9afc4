import { readFileSync } from 'node:fs';

/** A part of schema.org: its types, what each is a kind of, and what may stand at each of its properties. */
interface Vocabulary {
  readonly types: Readonly<Record<string, Type>>;
}

interface Type {
  readonly subTypeOf: readonly string[];
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

const { types } = JSON.parse(readFileSync(new URL('schema-org.json', import.meta.url), 'utf8')) as Vocabulary;

/** A type and all that it is a kind of. */
const lineOf = (type: string): readonly string[] => [type, ...(types[type]?.subTypeOf ?? []).flatMap(lineOf)];

/** What schema.org expects at a property of a type; undefined where the type has no such property. */
function expected(type: string, property: string): readonly string[] | undefined {
  const all = lineOf(type).flatMap((one) => types[one]?.properties[property] ?? []);
  return all.length > 0 ? all : undefined;
}

const isNode = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What in a piece of JSON-LD is not schema.org’s, each by its path. A date may be of reduced precision (ISO 8601). */
export function faultsIn(node: unknown, path = ''): readonly string[] {
  if (!isNode(node)) return [`${path}: no node`];
  const type = String(node['@type']);
  if (!types[type]) return [`${path}: the type ${type}`];
  return Object.entries(node)
    .filter(([key]) => !key.startsWith('@'))
    .flatMap(([key, value]) => {
      const wanted = expected(type, key);
      const place = `${path}/${type}.${key}`;
      if (!wanted) return [`${place}: no property of ${type}`];
      return [value].flat().flatMap((one) => valueFaults(one, wanted, place));
    });
}

function valueFaults(value: unknown, wanted: readonly string[], place: string): readonly string[] {
  if (isNode(value)) {
    const kinds = lineOf(String(value['@type']));
    const fits = kinds.some((kind) => wanted.includes(kind));
    return [
      ...(fits ? [] : [`${place}: a ${String(value['@type'])}, and ${wanted.join(' or ')} is wanted`]),
      ...faultsIn(value, place),
    ];
  }
  const fits = wanted.some((kind) => plain[kind]?.(value) ?? false);
  return fits ? [] : [`${place}: ${JSON.stringify(value)}, and ${wanted.join(' or ')} is wanted`];
}

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';
const isDate = (value: unknown): boolean => typeof value === 'string' && /^\d{4}(?:-\d\d){0,2}$/.test(value);

/** The kinds of plain values. */
const plain: Readonly<Record<string, (value: unknown) => boolean>> = {
  Text: isText,
  URL: (value) => typeof value === 'string' && URL.canParse(value),
  Language: isText,
  Date: isDate,
  DateTime: isDate,
  Number: (value) => typeof value === 'number' && Number.isFinite(value),
};

/** All nodes of a piece of JSON-LD, itself first. */
export function nodesIn(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  return isNode(value) ? [value, ...Object.values(value).flatMap(nodesIn)] : [];
}
