import { z } from 'astro/zod';
import { address } from '../addresses.ts';
import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import { dateOf, nameOf, outletBefore } from '../review/citation.ts';
import { explanationOf } from '../review/claim-review.ts';
import { quotedAt, unspaced } from '../text/unspaced.ts';
import { count, iri, language, position, sha256, text } from './field.ts';
import { naming, namingOf } from './naming.ts';
import type { Publication } from '../config/publication.ts';

const tag = language.describe('The language of the value (BCP 47).');
const plain = z.literal('text/plain').describe('The value is plain text.');
const words = (purpose: 'tagging' | 'describing' | 'assessing', value: string) =>
  z.object({
    type: z.literal('TextualBody').describe('Words in the annotation itself.'),
    purpose: z.literal(purpose).describe('What the body is for.'),
    value: text.describe(value),
    format: plain,
    language: tag,
  });

const target = z.object({
  type: z.literal('SpecificResource').describe('A part of a resource.'),
  source: z
    .object({
      id: iri.describe('The archived file of the article.'),
      type: z.literal('Text').describe('What it is.'),
      format: z.literal('text/plain').describe('Its media type; it is UTF-8.'),
      language: language.describe('The language of its words (BCP 47).'),
      sha256: sha256.describe('The SHA-256 of its bytes (schema.org sha256).'),
    })
    .describe('What the annotation is about.'),
  selector: z
    .tuple([
      z.object({
        type: z.literal('TextQuoteSelector').describe('The words, by what they are.'),
        exact: text.describe('The words as the file has them, its line ends included.'),
        prefix: text.describe('What stands before them; with the suffix it tells them from all others of the file.'),
        suffix: text.describe('What stands after them.'),
      }),
      z.object({
        type: z.literal('TextPositionSelector').describe('The words, by where they stand.'),
        ...position.shape,
      }),
    ])
    .describe('Two selectors of the same words. Positions count code points of the file without a byte order mark.'),
});

const annotation = z.object({
  id: iri.describe('Names the annotation.'),
  type: z.literal('Annotation').describe('What it is.'),
  motivation: z.literal('assessing').describe('Why it was made: a claim is reviewed.'),
  creator: z
    .object({
      id: iri.describe('The front page of the site.'),
      type: z.literal('Organization').describe('What it is.'),
      name: text.describe('What the site calls itself.'),
    })
    .describe('Whose review it is.'),
  body: z
    .tuple([
      z.object({
        type: z.literal('SpecificResource').describe('A resource, for a purpose.'),
        purpose: z.literal('linking').describe('What the body is for.'),
        source: iri.describe('The page of the review.'),
      }),
      words('tagging', 'The rating. Of a quotation it is of how the outlet gives the words.'),
      words('describing', 'What is claimed, and by whom, without the rating.'),
      words('assessing', 'The first paragraph of the reasoning, as in the ClaimReview.'),
    ])
    .describe('The review: its page, its rating, what is claimed, and why it is rated so.'),
  target: target.describe('The words of the claim in the archived file.'),
});

/** W3C Web Annotation Data Model, 5: a collection whose one page stands in it. */
export const annotationsSchema = z.object({
  '@context': z
    .tuple([
      z.literal('http://www.w3.org/ns/anno.jsonld'),
      z.object({ sha256: z.literal('https://schema.org/sha256').describe('A term that the W3C’s context has not.') }),
    ])
    .describe('What the terms mean.'),
  ...naming,
  id: iri.describe('This file.'),
  type: z.literal('AnnotationCollection').describe('What it is.'),
  label: text.describe('What it is called.'),
  total: count.describe('How many annotations there are.'),
  first: z
    .object({
      id: iri.describe('Names the page.'),
      type: z.literal('AnnotationPage').describe('What it is.'),
      startIndex: count.describe('The place of its first annotation among all, from 0.'),
      items: z.array(annotation).describe('The annotations, in the order of the words.'),
    })
    .describe('The only page: all annotations of the article.'),
});

type Annotations = z.infer<typeof annotationsSchema>;

/** @param raw the archived file as text, without a byte order mark. */
export function annotationsOf(article: Article, raw: string, publication: Publication): Annotations {
  const id = publication.at(address.annotations(article.slug));
  const find = unspaced(raw);
  const items = article.claims.map((claim): Annotations['first']['items'][number] => {
    const { units, points } = find(claim.span);
    return {
      id: `${id}#${claim.id}`,
      type: 'Annotation',
      motivation: 'assessing',
      creator: { id: publication.at(address.home), type: 'Organization', name: publication.name },
      body: bodyOf(claim, publication),
      target: {
        type: 'SpecificResource',
        source: sourceOf(article, publication),
        selector: [
          { type: 'TextQuoteSelector', ...quotedAt(raw, units) },
          { type: 'TextPositionSelector', ...points },
        ],
      },
    };
  });
  return {
    '@context': ['http://www.w3.org/ns/anno.jsonld', { sha256: 'https://schema.org/sha256' }],
    ...namingOf('annotations', publication),
    id,
    type: 'AnnotationCollection',
    label: `${outletBefore(article)}${nameOf(article)} (${dateOf(article)})`,
    total: items.length,
    first: { id: `${id}#page-1`, type: 'AnnotationPage', startIndex: 0, items },
  };
}

type Annotation = Annotations['first']['items'][number];

function bodyOf(claim: Claim, publication: Publication): Annotation['body'] {
  const said = { type: 'TextualBody', format: 'text/plain', language: publication.language } as const;
  return [
    { type: 'SpecificResource', purpose: 'linking', source: publication.at(address.claim(claim.id)) },
    { ...said, purpose: 'tagging', value: claim.rating.label },
    { ...said, purpose: 'describing', value: claim.summary },
    { ...said, purpose: 'assessing', value: explanationOf(claim) },
  ];
}

const sourceOf = ({ original, language: tag }: Article, { at }: Publication): Annotation['target']['source'] => ({
  id: at(address.original(original.file)),
  type: 'Text',
  format: 'text/plain',
  language: tag,
  sha256: original.sha256,
});
