import { z } from 'astro/zod';
import { words } from '../../config/words.ts';
import type { Difference } from '../../model/disagreement.ts';
import { evenSo, history, language, line, lineOf, looseDate, oneOf, printed, reference } from './field.ts';

/** The marks of questions in any script; some stand before the end. */
const isQuestion = (text: string): boolean => /[?？؟⸮⁇፧՞\u037e]|\p{Script=Greek};/u.test(text);

const wording = z
  .strictObject({
    claim: reference('claims').optional().describe('The claim that prints it.'),
    source: reference('sources').optional().describe('Or the source that carries it, in an extract of some evidence.'),
    text: printed.describe('The words, as that claim or extract has them.'),
    language: language.optional().describe('The language of the words; English where it is left out.'),
    translation: line.optional().describe('Ours, and shown as not checked by a speaker of the language.'),
    paraphrase: z
      .boolean()
      .optional()
      .describe('true where a source gives it in words of its own, not as a quotation.'),
    sameTextAs: z.string().optional().describe('The claim or source of another wording with which it may be one text.'),
  })
  .refine(oneOf('claim', 'source'), evenSo('a claim or a source, and not both'));

/** The front matter of an utterance: one thing said once, and its wordings. */
export const utteranceSchema = z.strictObject({
  speaker: reference('people', 'outlets').describe('Who said it.'),
  said: looseDate.describe('When it was said.'),
  occasion: line.describe('To whom, and on what occasion.'),
  summary: lineOf(75).describe('What was said, and by whom.'),
  finding: lineOf(90)
    .optional()
    .describe('What sets the wordings apart, in words that stand alone and name who gives the original.'),
  original: z
    .array(
      z.strictObject({
        source: reference('sources').describe('Who gives the words.'),
        language: language.describe('The language they are in.'),
        text: printed.describe('The words, as an extract of that source has them.'),
        translation: line.describe('Ours, and shown as not checked by a speaker of the language.'),
      }),
    )
    .default([])
    .describe('The words in the language they were spoken in, as sources have them.'),
  base: z.string().describe('The claim or source whose wording the others are compared with first.'),
  wordings: z.array(wording).describe('Every wording that is known.'),
  inference: z
    .strictObject({
      note: line.describe('What we conclude from the wordings and no source says.'),
      ground: line.describe('On what ground.'),
    })
    .optional()
    .describe('A conclusion of ours, shown as one.'),
  history,
});

/** The front matter of a disagreement: a fact on which articles differ or are unclear. */
export const disagreementSchema = z.strictObject({
  question: lineOf(90).refine(isQuestion, 'a question, with its mark').describe('What is asked, as a question.'),
  difference: z
    .enum(Object.keys(words.differences) as [Difference, ...Difference[]])
    .describe('Whether the articles say different things, or leave open what they mean.'),
  articles: z
    .array(
      z
        .strictObject({
          claim: reference('claims').optional().describe('The claim that says it,'),
          article: reference('articles').optional().describe('or the article, where no claim does.'),
          says: line.describe('What it says.'),
        })
        .refine(oneOf('claim', 'article'), evenSo('a claim or an article, and not both')),
    )
    .min(2, 'at least two')
    .describe('What the articles say.'),
  sources: z
    .array(z.strictObject({ source: reference('sources').describe('The work.'), says: line.describe('What it says.') }))
    .default([])
    .describe('What the sources say.'),
  open: line.describe('What stays open.'),
});

export type UtteranceData = z.output<typeof utteranceSchema>;
export type DisagreementData = z.output<typeof disagreementSchema>;
