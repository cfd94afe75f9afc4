import { z } from 'astro/zod';
import { date, id, language, line, looseDate } from './field.ts';

/** The front matter of the files that bring claims together: utterances, disagreements, and the list of events. */
export const utteranceSchema = z.strictObject({
  speaker: id,
  said: looseDate,
  occasion: line,
  summary: line.max(75, 'at most 75 characters'),
  /** The words in the language they were spoken in, as sources have them. */
  original: z.array(z.strictObject({ source: id, language, text: line, translation: line })),
  /** The claim or source whose wording the others are compared with first. */
  base: id,
  wordings: z.array(
    z
      .strictObject({
        claim: id.optional(),
        source: id.optional(),
        text: line,
        language: language.optional(),
        translation: line.optional(),
      })
      .refine(
        ({ claim, source }) => (claim === undefined) !== (source === undefined),
        'a claim or a source, and not both',
      ),
  ),
  inference: z.strictObject({ note: line, ground: line }).optional(),
  history: z.array(z.strictObject({ date, change: line })).min(1, 'at least one entry'),
});

export const disagreementSchema = z.strictObject({
  question: line.max(90, 'at most 90 characters'),
  articles: z
    .array(z.strictObject({ claim: id.optional(), article: id.optional(), says: line }))
    .min(2, 'at least two'),
  sources: z.array(z.strictObject({ source: id, says: line })),
  open: line,
});

export const eventKinds = ['statement', 'article', 'vote', 'aftermath'] as const;

export const eventsSchema = z.array(
  z.strictObject({
    date: looseDate,
    title: line.max(90, 'at most 90 characters'),
    kind: z.enum(eventKinds),
    claim: id.optional(),
    source: id.optional(),
  }),
);

export type UtteranceData = z.infer<typeof utteranceSchema>;
export type DisagreementData = z.infer<typeof disagreementSchema>;
export type EventData = z.infer<typeof eventsSchema>[number];
