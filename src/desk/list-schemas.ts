import { z } from 'astro/zod';
import type { ListName } from './read/folder.ts';
import { jsonSchemaOf } from './read/json-schema.ts';
import { id } from './schema/field.ts';
import { eventSchema, outletSchema, personSchema, publisherSchema, sourceSchema } from './schema/lists.ts';

const lists: Readonly<Record<ListName, z.ZodType>> = {
  sources: z.record(id, sourceSchema),
  publishers: z.record(id, publisherSchema),
  people: z.record(id, personSchema),
  outlets: z.record(id, outletSchema),
  events: z.array(eventSchema),
};

/**
 * The lists as JSON Schemas, by which editors complete and explain their fields: what stands in each file, by its path.
 * Astro writes those of what has front matter.
 */
export const listSchemas: ReadonlyMap<string, string> = new Map(
  Object.entries(lists).map(([name, schema]) => [
    `.vscode/schemas/${name}.json`,
    `${JSON.stringify(jsonSchemaOf(schema), null, 2)}\n`,
  ]),
);
