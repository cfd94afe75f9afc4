import { ratings } from '../../config/scales.ts';
import { fold } from '../../text/fold.ts';
import { partsOf, quotationsIn } from '../../text/quotation-marks.ts';
import { KnownWords } from '../known-words.ts';
import { show } from '../problem.ts';
import { proseOf, type OwnWords } from '../prose.ts';
import type { Drafts } from '../read/drafts.ts';
import { remembering } from '../remembering.ts';
import type { Rule } from './rule.ts';

/** The names of ratings may be spoken of. */
const labels = ratings.map(({ label }) => fold(label));

export const othersWords: Rule = {
  code: 'others-words',
  says:
    'What stands in quotation marks, or in a block quotation, in our titles, findings, reasons, notes and descriptions ' +
    'are words of the article, of the evidence (an extract, our translation, a title), of the wordings, or of a page ' +
    'that is linked to; in what is told of people and outlets, of any of these; a case may differ, and signs.',
  check: (drafts) => {
    const known = new KnownWords(drafts);
    return [...proseOf(drafts), ...nicknames(drafts)].flatMap((own) => {
      const quoted = isHeld(own) ? quotedBy(own) : [];
      const texts = quoted.length > 0 ? known.of(own.of) : undefined;
      return texts
        ? quoted
            .filter((words) => !isKnown(fold(words), texts))
            .map((words) => ({
              ...own.place,
              found: `${show(words)} in ${own.isQuoted ? 'a block quotation' : 'quotation marks'}, which ${nowhere(own)}`,
              wanted: 'words that stand there, or on a page that is linked to; or ours, without the marks',
            }))
        : [];
    });
  },
};

/** Words of ours, with what they quote. */
type Quoting = Omit<OwnWords, 'unquoted'>;

const nowhere = ({ of: { kind } }: Quoting): string =>
  kind === 'entry' ? 'stands in no article and in no evidence' : 'stands neither in the article nor in the evidence';

/** A name by which somebody is known; one of a party or a firm may have marks of its own. */
const nicknames = ({ people }: Drafts): readonly Quoting[] =>
  [...people].flatMap(([id, { fields, at }]) =>
    fields.name === undefined || fields.isBody
      ? []
      : [{ place: at('name'), text: fields.name, of: { kind: 'entry', id } }],
  );

/** Of a block quotation all, save who is named after a dash, and what we add behind it in brackets. */
const quotedBy = remembering(({ text, isQuoted }: Quoting): readonly string[] => {
  if (!isQuoted) return quotationsIn(text);
  const lines = text.split('\n').filter((line) => !/^\s*[—–-]/.test(line));
  return partsOf(lines.join(' ').replace(/\([^()]*\)$/, ''));
});

/**
 * What a history tells, or the note on a misprint, may have stood there before, or should stand there; the note on a
 * date may have words of a page of which nothing else is quoted; what is said of articles is held elsewhere, letter by
 * letter.
 */
const isHeld = ({ place: { field = '' }, of: { kind } }: Quoting): boolean =>
  !/^(?:history|misprints)|publishedNote$/.test(field) &&
  !(kind === 'disagreement' && field.startsWith('articles')) &&
  kind !== 'event';

const isKnown = (words: string, texts: readonly string[]): boolean =>
  labels.includes(words) || texts.some((text) => has(text, words));

/** Most texts do not have the words at all: only of the others it is asked whether they are whole words there. */
const has = (text: string, words: string): boolean => text.includes(words) && ` ${text} `.includes(` ${words} `);
