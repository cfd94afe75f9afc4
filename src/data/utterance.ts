import { z } from 'astro/zod';
import { address } from '../addresses.ts';
import type { Utterance, Wording } from '../model/utterance.ts';
import { speakerRecord, speakerSchema } from './claim.ts';
import { date, day, id, iri, known, language, text, withWholeLinks } from './field.ts';
import type { Publication } from '../config/publication.ts';

/** Something said once, and every wording of it that is known. */
export const utteranceSchema = z.object({
  id: id.describe('Names the utterance, and never changes.'),
  summary: text.describe('What was said.'),
  page: iri.describe('Its wordings beside each other, on this site.'),
  speaker: speakerSchema.describe('Who said it.'),
  said: date.describe('When.'),
  occasion: text.describe('On what occasion.'),
  finding: text.nullable().describe('What sets its wordings apart, where an editor has seen something.'),
  originals: z
    .array(
      z.object({
        source: id.describe('The source that has them.'),
        language: language.describe('The language that was spoken (BCP 47).'),
        text: text.describe('The words.'),
        translation: text.describe('Ours, and unchecked.'),
      }),
    )
    .describe('The words in the language they were spoken in, where a source has them.'),
  base: id.describe('The key of the wording that the others are compared with first.'),
  wordings: z
    .array(
      z.object({
        key: id.describe('Names the wording: the id of its claim or source.'),
        text: text.describe('The words.'),
        language: language.describe('Their language (BCP 47).'),
        translation: text.nullable().describe('Ours, and unchecked, where they are in another language.'),
        by: text.describe('Who rendered them so.'),
        claim: id.nullable().describe('The claim that prints it; null where a source does.'),
        source: id.nullable().describe('The source that prints it; null where a claim does.'),
        paraphrase: z.boolean().describe('Given in words of the outlet’s own, and not as a quotation.'),
        sameTextAs: id.nullable().describe('The key of another wording with which it may be one text.'),
      }),
    )
    .describe('Each outlet’s rendering.'),
  inference: z
    .object({ note: text.describe('What we conclude.'), ground: text.describe('On what ground.') })
    .nullable()
    .describe('What we conclude and no source says.'),
  body: text.describe('What we make of the wordings, as HTML.'),
  history: z
    .array(z.object({ date: day.describe('The day of the change.'), change: text.describe('What was changed.') }))
    .describe('What was done to this comparison, oldest first.'),
});

type UtteranceRecord = z.infer<typeof utteranceSchema>;

export const utteranceRecord = (utterance: Utterance, { at }: Publication): UtteranceRecord => ({
  id: utterance.id,
  summary: utterance.summary,
  page: at(address.utterance(utterance.id)),
  speaker: speakerRecord(utterance.speaker),
  said: utterance.said,
  occasion: utterance.occasion,
  finding: known(utterance.finding),
  originals: utterance.originals.map(({ source, language: tag, text: spoken, translation }) => ({
    source: source.id,
    language: tag,
    text: spoken,
    translation,
  })),
  base: utterance.base,
  wordings: utterance.wordings.map(wordingRecord),
  inference: utterance.inference ? { note: utterance.inference.note, ground: utterance.inference.ground } : null,
  body: withWholeLinks(utterance.body, at(address.utterance(utterance.id))),
  history: utterance.history.map(({ date: on, change }) => ({ date: on, change })),
});

const wordingRecord = ({ from, ...wording }: Wording): UtteranceRecord['wordings'][number] => ({
  key: wording.key,
  text: wording.text,
  language: wording.language,
  translation: known(wording.translation),
  by: wording.by,
  claim: 'claim' in from ? from.claim.id : null,
  source: 'source' in from ? from.source.id : null,
  paraphrase: wording.paraphrase,
  sameTextAs: known(wording.sameTextAs),
});
