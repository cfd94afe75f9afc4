import { z } from 'astro/zod';
import { count, day, iri, sha256, text, year } from './field.ts';
import { naming } from './naming.ts';

const partShape = z.object({
  year: year.describe('The year by which the list is parted; null where it is not known.'),
  count: count.describe('How many items the file has.'),
  bytes: count.describe('How large it is, not compressed.'),
  sha256: sha256.describe('The SHA-256 of its bytes: a file with the same has not changed.'),
  data: iri.describe('The file.'),
});

const parts = z.array(partShape).describe('The files that have the items. All of them together are the list.');

export type ListPart = z.infer<typeof partShape>;

/** The file by which a list is found. */
export const indexSchema = z.object({
  ...naming,
  data: iri.describe('This file.'),
  count: count.describe('How many items the list has.'),
  parts,
});

/** One file of a list. */
export const partSchema = (items: z.ZodType) =>
  z.object({
    ...naming,
    data: iri.describe('This file.'),
    partOf: iri.describe('The file that names all parts of the list.'),
    year: year.describe('The year by which the list is parted; null where it is not known.'),
    count: count.describe('How many items this file has.'),
    items: z.array(items).describe('The items, in the order of the site.'),
  });

/** A list that is never parted. */
export const wholeSchema = (items: z.ZodType) =>
  z.object({
    ...naming,
    data: iri.describe('This file.'),
    count: count.describe('How many items the list has.'),
    items: z.array(items).describe('The items.'),
  });

const feed = {
  '@context': z.literal('https://schema.org').describe('What the terms mean.'),
  '@type': z.literal('DataFeed').describe('What it is.'),
  ...naming,
  url: iri.describe('This file.'),
  name: text.describe('What the feed is called.'),
  inLanguage: text.describe('The language of the reviews (BCP 47).'),
  dateModified: day.nullable().describe('When a review in it was last changed.'),
};

const feedPart = z.object({
  '@type': z.literal('DataFeed').describe('What it is.'),
  url: iri.describe('The file.'),
  temporalCoverage: year.describe('The year in which its articles were published; null where it is not known.'),
});

/** The file by which the feed of reviews is found: as of every list, in schema.org’s own terms besides. */
export const feedIndexSchema = z.object({
  ...feed,
  data: iri.describe('This file.'),
  count: count.describe('How many reviews there are.'),
  parts,
  hasPart: z.array(feedPart).describe('The same parts, in the terms of schema.org.'),
});

export const feedPartSchema = (items: z.ZodType) =>
  z.object({
    ...feed,
    partOf: iri.describe('The file that names all parts of the feed.'),
    year: year.describe('The year in which the articles were published; null where it is not known.'),
    count: count.describe('How many reviews this file has.'),
    dataFeedElement: z.array(items).describe('The reviews, in the order of the site.'),
  });

/** What there is, by kind of file. */
const contentShape = z.object({
  name: text.describe('The kind of file.'),
  data: text.describe('The address of the file, or the pattern of the addresses of several (RFC 6570).'),
  mediaType: text.describe('Its media type.'),
  schema: iri.nullable().describe('Its JSON Schema; null where the format has none.'),
  count: count.describe('How many claims, articles and so on are in it, or in all of them.'),
  files: count.describe('How many files there are of this kind.'),
  bytes: count.describe('How large they are together, not compressed.'),
  parts: parts.nullable().describe('Of what is parted by year: each part; null of all else.'),
});

export type Content = z.infer<typeof contentShape>;

/** The file that names all others. */
export const contentsSchema = z.object({
  ...naming,
  data: iri.describe('This file.'),
  contents: z.array(contentShape).describe('All kinds of file, but this one.'),
});
