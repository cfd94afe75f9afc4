import { z } from 'astro/zod';
import { english } from '../../config/english.ts';
import { confidence } from './claim.ts';
import { language, line, looseDate, orUnknown, reference, sha256, webAddress } from './field.ts';
import { structures } from '../read/article-parts.ts';
import { selector } from './selector.ts';

/** The front matter of an article. What may not be known may be left out. */
export const articleSchema = z.strictObject({
  title: line.describe('Its headline as printed; or, where it came without one, our description.'),
  titleBy: z
    .enum(['outlet', 'us'])
    .describe('“outlet” where the archived text has the headline, “us” where we describe it.'),
  outlet: reference('outlets').describe('Who printed it.'),
  byline: orUnknown(line).describe('The author as printed.'),
  published: orUnknown(looseDate).describe('When it came out.'),
  publishedNote: line.optional().describe('How the date is known, or why it is not.'),
  language: language.default(english.tag).describe('The language of its words.'),
  url: webAddress.describe('Where the outlet published it.'),
  original: z
    .string()
    .regex(/^[\w-]+\.txt$/, 'the name of a .txt file in content/originals')
    .describe('The archived text: a file in content/originals.'),
  sha256: sha256.describe('The SHA-256 of that file, so that a change of it is seen.'),
  taken: orUnknown(looseDate).describe('When the text was archived.'),
  takenFrom: orUnknown(line).describe('From where it was archived.'),
  provenance: z
    .array(
      z.strictObject({
        point: line.describe('What is asked: “Date”, “Byline”.'),
        finding: line.describe('What was found out.'),
        confidence: confidence.describe('How sure we are of it.'),
      }),
    )
    .min(1, 'at least one entry')
    .describe('What was found out about where the text comes from.'),
  misprints: z
    .array(z.strictObject({ ...selector, note: line.describe('What is odd about the words.') }))
    .default([])
    .describe('Words that stay as they were printed, with a note.'),
  folded: z
    .array(
      z.strictObject({
        what: line.describe('What is folded away: the what of its <NotReporting>.'),
        note: line.describe('What was found out about it, in our words.'),
        sources: z.array(reference('sources')).default([]).describe('The works that show it.'),
      }),
    )
    .default([])
    .describe('Notes on what stands in the file and is not reporting. It is not rated.'),
  structure: z
    .array(
      z.strictObject({
        as: z.enum(structures).describe('What it is shown as.'),
        quote: line.describe('Its first words.'),
      }),
    )
    .default([])
    .describe(
      'Headings, lists, tables and block quotations: how words of the plain archived text are shown, beside paragraphs.',
    ),
  draft: z
    .boolean()
    .default(false)
    .describe('true for an article that is not ready: it is checked, and not published.'),
});

export type ArticleData = z.output<typeof articleSchema>;
