import { z } from 'astro/zod';
import { address } from '../addresses.ts';
import { words } from '../config/words.ts';
import type { Use } from '../model/catalogue.ts';
import type { Source } from '../model/source.ts';
import { date, id, iri, language, text } from './field.ts';
import type { Publication } from '../config/publication.ts';

/** A work consulted. */
export const sourceSchema = z.object({
  id: id.describe('Names the work.'),
  title: text.nullable().describe('Its title, where one was shown.'),
  page: iri.describe('What it was used for, on this site.'),
  publisher: text.describe('Who published it.'),
  about: z
    .array(z.object({ name: text.describe('Whom it is about.'), about: text.describe('One neutral line.') }))
    .describe('What a stranger should know of its publisher, and of those whose text it has.'),
  origin: z.array(text).describe('Whose text or words it has, where that is not its publisher alone.'),
  credit: text.nullable().describe('How its publisher is tied to the origin, in the words of a citation.'),
  via: text.nullable().describe('The site whose copy was read, where that is not the publisher’s own.'),
  url: iri.describe('Where it is.'),
  readAs: z
    .enum(['archived', 'live'])
    .nullable()
    .describe('Whether an archived copy was read, perhaps only in part, or the live page.'),
  published: date.nullable().describe('When it came out, where that was shown.'),
  publishedNote: text.nullable().describe('How that is known, or why it is not.'),
  language: language.describe('Its language (BCP 47).'),
  uses: z
    .array(
      z.object({
        claim: id.describe('The claim that it is evidence for or against.'),
        stance: z.enum(Object.keys(words.stances)).describe('What it does for the claim.'),
      }),
    )
    .describe('What it was used for among the evidence of claims.'),
});

type SourceRecord = z.infer<typeof sourceSchema>;

export const sourceRecord = (source: Source, uses: readonly Use[], { at }: Publication): SourceRecord => ({
  id: source.id,
  title: source.title,
  page: at(address.source(source.id)),
  publisher: source.publisher,
  about: source.about.map(({ name, about }) => ({ name, about })),
  origin: [...source.origin],
  credit: source.credit,
  via: source.via,
  url: source.url,
  readAs: source.readAs,
  published: source.published,
  publishedNote: source.publishedNote,
  language: source.language,
  uses: uses.map(({ claim, evidence: { stance } }) => ({ claim: claim.id, stance })),
});
