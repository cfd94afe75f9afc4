import { z } from 'astro/zod';
import { kindKeys } from './kind.ts';
import { partialDate } from './partial-date.ts';
import { ratingKeys } from './rating.ts';

/**
 * The front matter of content files, exactly: an unknown key is a problem, never dropped. References are ids here;
 * the desk resolves them.
 */
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id: small letters, digits and single hyphens');
const line = z.string().trim().min(1, 'some text');
const date = z.string().refine((value) => partialDate(value)?.length === 10, 'a date that exists, as YYYY-MM-DD');
const looseDate = z.string().refine((value) => partialDate(value) !== undefined, 'a date that exists, as YYYY-MM-DD, YYYY-MM or YYYY');
const webAddress = z.url({ protocol: /^https?$/, error: 'an address that begins with https:// or http://' });
const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 as 64 small hexadecimal digits');

const selector = { quote: line, prefix: line.optional(), suffix: line.optional() };

export const stances = ['supports', 'undermines', 'context'] as const;
export const confidences = ['high', 'medium', 'low'] as const;

export const evidenceSchema = z.strictObject({
  source: id,
  stance: z.enum(stances),
  /** What the source shows, in our words. */
  note: line,
  /** At most 25 words of the source itself, so that someone can check the point. */
  extract: line.refine((text) => text.split(/\s+/).length <= 25, 'at most 25 words').optional(),
  /** Ours and unchecked, where the extract is in another language. */
  translation: line.optional(),
});

export const claimSchema = z.strictObject({
  article: id,
  ...selector,
  speaker: id,
  speakerNote: line.optional(),
  kind: z.enum(kindKeys),
  /** When the words were spoken or published; null when not known, and then `saidNote` says why. */
  said: looseDate.nullable(),
  saidNote: line.optional(),
  rating: z.enum(ratingKeys),
  confidence: z.enum(confidences),
  summary: line.max(75, 'at most 75 characters'),
  utterance: id.optional(),
  evidence: z.array(evidenceSchema),
  history: z.array(z.strictObject({ date, change: line })).min(1, 'at least one entry'),
});

export const articleSchema = z.strictObject({
  title: line,
  /** Whether the outlet printed the title in the archived text, or we describe an article that came without one. */
  titleBy: z.enum(['outlet', 'us']),
  outlet: id,
  byline: line.nullable(),
  published: looseDate.nullable(),
  publishedNote: line.optional(),
  url: webAddress,
  original: z.string().regex(/^[\w-]+\.txt$/, 'the name of a .txt file in content/originals'),
  sha256,
  /** When and from where the archived text was taken; null when not known. */
  taken: looseDate.nullable(),
  takenFrom: line.nullable(),
  provenance: z.array(z.strictObject({ point: line, finding: line, confidence: z.enum(confidences) })).min(1, 'at least one entry'),
  misprints: z.array(z.strictObject({ ...selector, note: line })).default([]),
  draft: z.boolean().default(false),
});

export const sourceSchema = z.strictObject({
  title: line.nullable(),
  publisher: line,
  /** Whose text or words it carries: copies with one origin are one witness. */
  origin: line.nullable(),
  /** The site whose copy was read, where that is not the publisher's own. */
  via: line.nullable(),
  url: webAddress,
  published: looseDate.nullable(),
  publishedNote: line.nullable(),
  language: z.string().regex(/^[a-z]{2}$/, 'a language as two small letters (ISO 639-1)'),
});

export const personSchema = z.strictObject({ name: line, sortName: line.optional(), role: line.nullable() });
export const outletSchema = z.strictObject({ name: line, url: webAddress, about: line.nullable() });

export type ClaimData = z.infer<typeof claimSchema>;
export type ArticleData = z.infer<typeof articleSchema>;
export type SourceData = z.infer<typeof sourceSchema>;
export type PersonData = z.infer<typeof personSchema>;
export type OutletData = z.infer<typeof outletSchema>;
export type EvidenceData = z.infer<typeof evidenceSchema>;
export type Stance = (typeof stances)[number];
export type Confidence = (typeof confidences)[number];
