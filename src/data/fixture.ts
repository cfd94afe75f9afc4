import { readFileSync } from 'node:fs';
import { Ajv2020, type AnySchemaObject, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { site } from '../config/site.ts';
import type { Article } from '../model/article.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Claim } from '../model/claim.ts';
import { articleOf, claimWith } from '../review/fixture.ts';
import { makeFiles } from './files.ts';
import type { Content } from './list.ts';
import { publicationOf } from '../config/publication.ts';

/** For tests: files made from a catalogue, and validators that are not ours. */

export const publication = publicationOf({ site: 'https://v.example', base: '/repo/' }, site);

export interface Made {
  readonly files: ReadonlyMap<string, string>;
  readonly contents: readonly Content[];
}

/** All files of a catalogue, by their paths below `/api/v1/`. */
export function filesOf(catalogue: Catalogue, most?: number): Made {
  const files = new Map<string, string>();
  const contents = makeFiles({ catalogue, publication, most }, (path, text) =>
    files.set(path.replace('/api/v1/', ''), text),
  );
  return { files, contents };
}

/** A catalogue of some articles, with their texts as archived: each is its article’s text, or the one given. */
export const catalogueOf = (articles: readonly Article[], raw: ReadonlyMap<string, string> = new Map()): Catalogue => ({
  articles,
  claims: articles.flatMap(({ claims }) => claims),
  sources: [],
  utterances: [],
  disagreements: [],
  events: [],
  originals: new Map(
    articles.map(({ original, text }) => [original.file, new TextEncoder().encode(raw.get(original.file) ?? text)]),
  ),
  claimById: new Map(),
  utterancesByClaim: new Map(),
  claimsByUtterance: new Map(),
  usesBySource: new Map(),
});

/** An article with so many claims, each on a word of its own. */
export function articleWith(many: number, own: Partial<Article> & { readonly slug: string }): Article {
  const words = Array.from({ length: many }, (_, index) => `word-${index}-of-${own.slug}`);
  const made = { ...articleOf(`<p>${words.join(' ')}</p>`, {}), ...own };
  const places = new Map(words.map((word) => [word, made.text.indexOf(word)]));
  const claims = words.map((word, index): Claim => {
    const start = places.get(word) ?? 0;
    const span = { start, end: start + word.length };
    return claimWith({ id: `${own.slug}-${index}`, article: made, number: index + 1, quote: word, span });
  });
  return { ...made, original: { ...made.original, file: `${own.slug}.txt` }, claims };
}

/**
 * What is wrong with a file by the schema that it names, and by one that allows no key which it does not describe.
 * Undefined where nothing is.
 */
export function validator(files: Made['files']): (text: string) => string | undefined {
  const named = new Map<string, ValidateFunction>();
  const ajv = ajvWithFormats();
  for (const [path, text] of files) {
    if (!path.startsWith('schemas/')) continue;
    const schema = JSON.parse(text) as AnySchemaObject;
    named.set(String(schema.$id), ajv.compile(closed(schema) as AnySchemaObject));
  }
  return (text) => {
    const value = JSON.parse(text) as { readonly $schema: string };
    const validate = named.get(value.$schema);
    if (!validate) return `no schema ${value.$schema}`;
    return validate(value) ? undefined : ajv.errorsText(validate.errors);
  };
}

/** What is wrong with a schema by JSON Schema’s own (2020-12), or as one to validate by; undefined where nothing is. */
export function schemaFault(text: string): string | undefined {
  const ajv = ajvWithFormats();
  const schema = JSON.parse(text) as AnySchemaObject;
  if (!ajv.validateSchema(schema)) return ajv.errorsText(ajv.errors);
  try {
    ajv.compile(schema);
    return undefined;
  } catch (error) {
    return String(error);
  }
}

/** What is wrong with a Web Annotation collection by the W3C’s Recommendation; undefined where nothing is. */
export function webAnnotationFault(text: string): string | undefined {
  return isWebAnnotation(JSON.parse(text)) ? undefined : JSON.stringify(isWebAnnotation.errors);
}

const isWebAnnotation = ajvWithFormats().compile(
  JSON.parse(readFileSync('src/data/web-annotation.json', 'utf8')) as AnySchemaObject,
);

function ajvWithFormats(): Ajv2020 {
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, strictRequired: false });
  formats(ajv);
  // RFC 3987, which the package has not: an address that may have letters beyond ASCII.
  ajv.addFormat('iri', (value) => URL.canParse(value));
  return ajv;
}

/** A schema by which no object has a key that is not described, save where it says that it may. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  return 'properties' in schema && !('additionalProperties' in schema)
    ? { ...inner, additionalProperties: false }
    : inner;
}
