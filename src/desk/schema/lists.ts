import { z } from 'astro/zod';
import { language, line, lineOf, looseDate, orUnknown, reference, webAddress } from './field.ts';
import { words } from '../../config/words.ts';
import type { Happening } from '../../model/timeline.ts';

/** An entry of sources.yaml. */
export const sourceSchema = z.strictObject({
  title: orUnknown(line).describe('As shown; left out where none is shown.'),
  publisher: line.describe('Who published it.'),
  origin: z
    .array(line)
    .default([])
    .describe(
      'Whose text or words it has, by name: sources with one in common are one. Left out where its publisher’s.',
    ),
  credit: orUnknown(line).describe(
    'How that is said in a citation, where “citing …” or “via …” does not: “quoting …”.',
  ),
  via: orUnknown(line).describe('The site whose copy was read, where that is not the publisher’s own.'),
  url: webAddress.describe('The address of the copy that was read.'),
  readAs: orUnknown(z.enum(['archived', 'live'])).describe(
    'Whether an archived copy of that address was read, or the live page.',
  ),
  published: orUnknown(looseDate).describe('When it was published, as far as shown.'),
  publishedNote: orUnknown(line).describe('How the date is known, or why it is not.'),
  language: language.describe('The language of the work.'),
});

const aliases = z
  .array(line)
  .min(1)
  .optional()
  .describe('Other spellings of the name, in other scripts too, by which readers may look for it.');

/** An entry of people.yaml. */
export const personSchema = z.strictObject({
  name: line.describe('As readers know it.'),
  aliases,
  role: orUnknown(line).describe('What the person was when the words were spoken.'),
  isBody: z.boolean().default(false).describe('true for a state, an authority or a company that speaks.'),
});

/** An entry of publishers.yaml. */
export const publisherSchema = z.strictObject({
  name: line.describe('As sources name it, as their publisher or origin.'),
  about: line.describe('What a stranger should know of it, in one neutral line.'),
});

/** An entry of outlets.yaml. */
export const outletSchema = z.strictObject({
  name: line.describe('As it calls itself.'),
  aliases,
  url: webAddress.describe('Its site.'),
  about: orUnknown(line).describe('What a stranger should know of it, in a few words.'),
});

/** An entry of events.yaml. */
export const eventSchema = z
  .strictObject({
    date: looseDate.describe('When it happened.'),
    title: lineOf(90).describe('What happened.'),
    kind: z.enum(Object.keys(words.happenings) as [Happening, ...Happening[]]).describe('What sort of event it is.'),
    claim: reference('claims').optional().describe('The claim that it belongs to, and is published with.'),
    article: reference('articles')
      .optional()
      .describe('Or the article, where it is no claim’s; neither, if it belongs to none.'),
    source: reference('sources').optional().describe('The work that dates it.'),
  })
  .refine(({ claim, article }) => claim === undefined || article === undefined, 'a claim or an article, and not both');

export type SourceData = z.output<typeof sourceSchema>;
export type PersonData = z.output<typeof personSchema>;
export type PublisherData = z.output<typeof publisherSchema>;
export type OutletData = z.output<typeof outletSchema>;
export type EventData = z.output<typeof eventSchema>;
