import { z } from 'astro/zod';
import { address } from '../addresses.ts';
import { words } from '../config/words.ts';
import type { Article } from '../model/article.ts';
import type { Span } from '../text/span.ts';
import { count, date, id, iri, known, language, position, sha256, text } from './field.ts';
import type { Publication } from '../config/publication.ts';

/** An article, without its words, which belong to its outlet: they are in the archived file. */
export const articleSchema = z.object({
  id: id.describe('The slug of its page.'),
  title: text.describe('Its headline, or our description where the archived text has none.'),
  titleBy: z.enum(['outlet', 'us']).describe('Whether the outlet printed the title, or it is our description.'),
  page: iri.describe('Its page on this site, word for word as archived, with its claims marked.'),
  annotations: iri.describe('Its claims, as W3C Web Annotations.'),
  url: iri.describe('The outlet’s own page.'),
  outlet: z
    .object({ id: id.describe('Names it in outlets.json.'), name: text.describe('What it is called.') })
    .describe('Who published it.'),
  byline: text.nullable().describe('The author, where the archived text names one.'),
  published: date.nullable().describe('When it came out, as far as that was shown.'),
  publishedNote: text.nullable().describe('How that is known, or why it is not.'),
  language: language.describe('The language of its words (BCP 47).'),
  original: z
    .object({
      file: text.describe('The name of the archived file.'),
      url: iri.describe('The file itself, byte for byte.'),
      sha256: sha256.describe('Its SHA-256.'),
      taken: date.nullable().describe('When it was archived.'),
      takenFrom: text.nullable().describe('From where.'),
    })
    .describe('The archived text.'),
  provenance: z
    .array(
      z.object({
        point: text.describe('What was asked.'),
        finding: text.describe('What was found.'),
        confidence: z.enum(Object.keys(words.confidence)).describe('How sure we are of it.'),
      }),
    )
    .describe('What was found out about where the text comes from.'),
  notReporting: z
    .array(
      z.object({
        what: text.describe('What the words are.'),
        note: text.describe('What was found out about them.'),
        sources: z.array(id).describe('By which sources.'),
      }),
    )
    .describe('Notes on words of the file that are not reporting, and not rated.'),
  misprints: z
    .array(
      z.object({
        quote: text.describe('The words as printed.'),
        position: position.describe('Where they stand in the archived file, as of a claim.'),
        note: text.describe('What is odd in them.'),
      }),
    )
    .describe('Words that stay as they were printed.'),
  claimCount: count.describe('How many of its claims are reviewed.'),
  claims: z.array(id).describe('Those claims, in the order of their words.'),
});

type ArticleRecord = z.infer<typeof articleSchema>;

/** @param pointsOf where words of its text stand in the archived file, in code points. */
export function articleRecord(article: Article, pointsOf: (place: Span) => Span, { at }: Publication): ArticleRecord {
  const { slug, outlet, original } = article;
  return {
    id: slug,
    title: article.title,
    titleBy: article.titleBy,
    page: at(address.article(slug)),
    annotations: at(address.annotations(slug)),
    url: article.url,
    outlet: { id: outlet.id, name: outlet.name },
    byline: article.byline,
    published: article.published,
    publishedNote: known(article.publishedNote),
    language: article.language,
    original: {
      file: original.file,
      url: at(address.original(original.file)),
      sha256: original.sha256,
      taken: original.taken,
      takenFrom: original.takenFrom,
    },
    provenance: article.provenance.map(({ point, finding, confidence }) => ({ point, finding, confidence })),
    notReporting: article.folded.map(({ what, note, sources }) => ({
      what,
      note,
      sources: sources.map((source) => source.id),
    })),
    misprints: article.misprints.map(({ quote, span, note }) => ({ quote, position: pointsOf(span), note })),
    claimCount: article.claims.length,
    claims: article.claims.map((claim) => claim.id),
  };
}
