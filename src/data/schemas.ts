import { z } from 'astro/zod';
import { address } from '../addresses.ts';
import { annotationsSchema } from './annotation.ts';
import { articleSchema } from './article.ts';
import { feedItemSchema } from './claim-review.ts';
import { claimFileSchema, claimSchema, ratingSchema } from './claim.ts';
import { contentsSchema, feedIndexSchema, feedPartSchema, indexSchema, partSchema, wholeSchema } from './list.ts';
import { outletSchema } from './outlet.ts';
import { personSchema } from './person.ts';
import type { Publication } from '../config/publication.ts';
import { sourceSchema } from './source.ts';
import { utteranceSchema } from './utterance.ts';

/** The schema of every JSON file, by the name it is published by, with what such a file is. */
export const schemas = {
  contents: { schema: contentsSchema, title: 'What files there are' },
  list: { schema: indexSchema, title: 'The parts of a list' },
  claims: { schema: partSchema(claimSchema), title: 'Claims with their reviews' },
  claim: { schema: claimFileSchema, title: 'One claim with its review' },
  'claim-review-feed': { schema: feedIndexSchema, title: 'The parts of the feed of reviews' },
  'claim-reviews': { schema: feedPartSchema(feedItemSchema), title: 'Reviews as schema.org ClaimReview' },
  articles: { schema: partSchema(articleSchema), title: 'Articles' },
  annotations: { schema: annotationsSchema, title: 'The claims of one article as W3C Web Annotations' },
  utterances: { schema: partSchema(utteranceSchema), title: 'Utterances with their wordings' },
  sources: { schema: partSchema(sourceSchema), title: 'Works consulted' },
  outlets: { schema: wholeSchema(outletSchema), title: 'Outlets' },
  people: { schema: wholeSchema(personSchema), title: 'People, and bodies that speak' },
  ratings: { schema: wholeSchema(ratingSchema), title: 'The levels of both scales' },
} as const satisfies Readonly<Record<string, { readonly schema: z.ZodType; readonly title: string }>>;

export type SchemaName = keyof typeof schemas;

/**
 * A schema as JSON Schema (2020-12). Fields may be added: it forbids none. A key whose value is not known is there and
 * says null.
 */
export function jsonSchemaOf(name: SchemaName, { at }: Publication): object {
  const { schema, title } = schemas[name];
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  const about =
    'Every key is there; what is not known or does not apply is null. Keys may be added, and are never taken away.';
  return { $schema, $id: at(address.schema(name)), title, description: about, ...rest };
}
