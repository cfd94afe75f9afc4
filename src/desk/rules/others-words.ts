import { ratings } from '../../config/scales.ts';
import { fold } from '../../text/fold.ts';
import { quotationsIn } from '../../text/quotation-marks.ts';
import { KnownWords } from '../known-words.ts';
import { show } from '../problem.ts';
import { proseOf, type OwnWords } from '../prose.ts';
import type { Rule } from './rule.ts';

/** The names of ratings may be spoken of. */
const labels = ratings.map(({ label }) => fold(label));

export const othersWords: Rule = {
  code: 'others-words',
  says:
    'What stands in quotation marks in our titles, findings, reasons and notes are words of the article, of the evidence ' +
    '(an extract, our translation, a title), of the wordings, or of a page that is linked to; a case may differ, and signs.',
  check: (drafts) => {
    const known = new KnownWords(drafts);
    return proseOf(drafts).flatMap((own) => {
      const quoted = isHeld(own) ? quotationsIn(own.text) : [];
      const texts = quoted.length > 0 ? known.of(own.of) : undefined;
      return texts
        ? quoted
            .filter((words) => !labels.includes(fold(words)) && !texts.some((text) => has(text, fold(words))))
            .map((words) => ({
              ...own.place,
              found: `${show(words)} in quotation marks, which stands neither in the article nor in the evidence`,
              wanted: 'words that stand there, or on a page that is linked to; or ours, without the marks',
            }))
        : [];
    });
  },
};

/** What a history tells may have stood there before; what is said of articles is held elsewhere, letter by letter. */
const isHeld = ({ place: { field = '' }, of: { kind } }: OwnWords): boolean =>
  !field.startsWith('history') && !(kind === 'disagreement' && field.startsWith('articles')) && kind !== 'event';

const has = (text: string, words: string): boolean => ` ${text} `.includes(` ${words} `);
