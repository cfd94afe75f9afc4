import { z } from 'astro/zod';
import { date, id, language, line, looseDate, sha256, webAddress } from './field.ts';
import { kindKeys } from './kind.ts';
import { ratingKeys } from './rating.ts';

/**
 * The front matter of content files, exactly: an unknown key is a problem, never dropped. References are ids here;
 * the desk resolves them.
 */
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
  /** What it is one wording of, where several outlets carry the same; several where its words hold several. */
  utterance: z.union([id, z.array(id)]).optional(),
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
  provenance: z
    .array(z.strictObject({ point: line, finding: line, confidence: z.enum(confidences) }))
    .min(1, 'at least one entry'),
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
  language,
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
