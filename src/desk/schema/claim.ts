import { z } from 'astro/zod';
import { ratings } from '../../config/scales.ts';
import { words } from '../../config/words.ts';
import type { Confidence, Grade, Kind, Relation, Stance } from '../../model/claim.ts';
import { historyWith, line, printed, lineOf, looseDate, orUnknown, reference } from './field.ts';
import { selector } from './selector.ts';

const keysOf = <K extends string>(named: Readonly<Record<K, unknown>>): [K, ...K[]] =>
  Object.keys(named) as [K, ...K[]];

export const confidence = z.enum(keysOf<Confidence>(words.confidence));

const rating = z.enum(ratings.map(({ key }) => key));

const mostWords = 25;
const mostLetters = 240;
const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
/** Words as they are counted in any script, or runs of letters, whatever stands between them: the more of the two. */
function isShort(text: string): boolean {
  const words = [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length;
  const runs = text.match(/[\p{L}\p{M}\p{N}]+(?:['’]\p{L}{1,2}(?!\p{L}))?/gu)?.length ?? 0;
  return Math.max(words, runs) <= mostWords && text.length <= mostLetters;
}

export const evidenceSchema = z.strictObject({
  source: reference('sources').describe('The work that was consulted.'),
  stance: z.enum(keysOf<Stance>(words.stances)).describe('What it does for the claim.'),
  relation: z
    .enum(keysOf<Relation>(words.relations))
    .optional()
    .describe(
      'Why it is not independent: the article reports from it, or it may be one text with the article’s or another’s.',
    ),
  relationNote: line.optional().describe('How the relation is known, where the article does not name the source.'),
  part: lineOf(60).optional().describe('Which part of the claim it bears on, where not on all of it.'),
  note: line.describe('What it shows, in our words.'),
  extract: printed
    .refine(isShort, `at most ${mostWords} words, and ${mostLetters} characters`)
    .optional()
    .describe(`A few words of it, at most ${mostWords}, so that someone can check the point.`),
  translation: line
    .optional()
    .describe('Of the extract, where it is in another language: ours, and shown as not checked by a speaker.'),
});

/** The front matter of a claim. An unknown key is a problem, never dropped. */
export const claimSchema = z.strictObject({
  article: reference('articles').describe('The article in which it stands.'),
  ...selector,
  speaker: reference('people', 'outlets').describe(
    'Who makes the claim to the reader: of a quotation the one who is quoted, of all else the outlet.',
  ),
  attributedTo: reference('people').optional().describe('Of an attribution: whose words are reported.'),
  speakerNote: line.optional().describe('What is to be known of the voice: “as quoted by …”.'),
  kind: z.enum(keysOf<Kind>(words.kinds)).describe('What sort of statement it is.'),
  said: orUnknown(looseDate).describe('When the words were spoken or published; left out where it is not known.'),
  saidNote: line.optional().describe('How the date is known, or why it is not.'),
  rating: rating.describe('A level of one of the scales.'),
  missingContext: lineOf(240)
    .optional()
    .describe('In one sentence, the fact without which the claim misleads; beside any rating.'),
  confidence: confidence.describe('How sure we are of the rating.'),
  summary: lineOf(75).describe('The title: what is claimed, and by whom; without the rating.'),
  finding: lineOf(60)
    .optional()
    .describe('What is the matter, in words that stand alone; wherever a reader should look.'),
  utterance: z
    .union([
      reference('utterances'),
      z.array(reference('utterances')).refine((ids) => new Set(ids).size === ids.length, 'each once'),
    ])
    .optional()
    .describe('What it is one wording of, where several outlets carry the same; several where its words hold several.'),
  evidence: z.array(evidenceSchema).describe('What was found for and against it; an empty list where nothing was.'),
  history: historyWith({
    rating: rating.optional().describe('The rating from that day on; at first, and whenever it changes.'),
    confidence: confidence.optional().describe('The confidence from that day on, in the same way.'),
    grade: z
      .enum(keysOf<Grade>(words.grades))
      .optional()
      .describe('What the change is; of a changed rating, a correction.'),
  }),
});

export type ClaimData = z.output<typeof claimSchema>;
