import { ratings } from '../../config/scales.ts';
import { fold } from '../../text/fold.ts';
import { partedIn, partsOf } from '../../text/quotation-marks.ts';
import { knownWordsOf } from '../known-words.ts';
import { endsSo, formOf, has, hasInOrder, type Work } from '../printed.ts';
import { show, type Fault } from '../problem.ts';
import { proseOf, type OwnWords } from '../prose.ts';
import type { Drafts } from '../read/drafts.ts';
import { remembering } from '../remembering.ts';
import type { Rule } from './rule.ts';
import { isEnglish } from './title.ts';

/** The names of ratings may be spoken of. */
const labels = ratings.map(({ label }) => fold(label));

export const othersWords: Rule = {
  code: 'others-words',
  says:
    'What stands in quotation marks, or in a block quotation, in our titles, findings, reasons, notes and descriptions ' +
    'are words of the article, of the evidence (an extract, our translation, a title), of the wordings, or of a page ' +
    'that is linked to; in what is told of people and outlets, of any of these. What “…” joins stands in one text, in ' +
    'that order. A case may differ, and signs, but not those of a number, nor a ? or ! at the end.',
  check: (drafts) => {
    const known = knownWordsOf(drafts);
    return [...proseOf(drafts), ...nicknames(drafts)].flatMap((own) => {
      // Most words of ours quote nothing.
      const quoted = quotedBy(own);
      const works = quoted.length > 0 && isHeld(own) && !isHeldAsTitle(own, drafts) ? known.of(own.of) : undefined;
      return works ? quoted.flatMap((parts) => faultIn(parts, works, own) ?? []) : [];
    });
  },
};

function faultIn(parts: readonly string[], works: readonly Work[], own: Quoting): Fault | undefined {
  const forms = parts.map(formOf);
  if (forms.every((form) => labels.includes(form))) return undefined;
  const holding = works.filter((work) => hasInOrder(work, forms));
  if (holding.flat().some((one) => endsSo(one, parts.at(-1) ?? ''))) return undefined;
  const marks = own.isQuoted ? 'a block quotation' : 'quotation marks';
  const told = (words: string, what: string): string => `${show(words)} in ${marks}, ${what}`;
  const whole = parts.join(' … ');
  if (holding.length > 0)
    return {
      ...own.place,
      found: told(whole, 'which has no such sign at its end there'),
      wanted: 'a sign of ours behind the mark',
    };
  const texts = works.flat();
  const strange = parts.find((_, index) => !texts.some((one) => has(one, forms[index] ?? '')));
  if (strange === undefined)
    return {
      ...own.place,
      found: told(whole, 'parts that no one text has in this order'),
      wanted: 'words of one text, in its order; or a quotation of each part',
    };
  return { ...own.place, ...strangeIn(strange, texts, told(strange, nowhere(own))) };
}

/** What is not there at all may be there but for the signs of a number. */
const strangeIn = (words: string, texts: Work, found: string): Pick<Fault, 'found' | 'wanted'> =>
  texts.some(({ raw }) => ` ${fold(raw)} `.includes(` ${fold(words)} `))
    ? { found: `${found} with these signs in its number`, wanted: 'the number as it is printed there' }
    : { found, wanted: 'words that stand there, or on a page that is linked to; or ours, without the marks' };

/** Words of ours, with what they quote. */
type Quoting = Omit<OwnWords, 'unquoted'>;

const nowhere = ({ of: { kind } }: Quoting): string =>
  kind === 'entry'
    ? 'which stands in no article and in no evidence'
    : 'which stands neither in the article nor in the evidence';

/** A name by which somebody is known; one of a party or a firm may have marks of its own. */
const nicknames = ({ people }: Drafts): readonly Quoting[] =>
  [...people].flatMap(([id, { fields, at }]) =>
    fields.name === undefined || fields.isBody
      ? []
      : [{ place: at('name'), text: fields.name, of: { kind: 'entry', id } }],
  );

/** Of a block quotation all, save who is named after a dash, and what we add behind it in brackets. */
const quotedBy = remembering(({ text, isQuoted }: Quoting): readonly (readonly string[])[] => {
  if (!isQuoted) return partedIn(text);
  const lines = text.split('\n').filter((line) => !/^\s*[—–-]/.test(line));
  return [partsOf(lines.join(' ').replace(/\([^()]*\)$/, ''))].filter((parts) => parts.length > 0);
});

/** A title of a claim quotes that alone, unless it is in another language. */
function isHeldAsTitle({ place: { field }, of: { kind, id } }: Quoting, { claims, articles }: Drafts): boolean {
  if (field !== 'summary') return false;
  return kind === 'utterance' || isEnglish(articles.get(claims.get(id)?.fields.article ?? ''));
}

/**
 * What a history tells, or the note on a misprint, may have stood there before, or should stand there; the note on a
 * date may have words of a page of which nothing else is quoted; what is said of articles is held elsewhere, letter by
 * letter.
 */
const isHeld = ({ place: { field = '' }, of: { kind } }: Quoting): boolean =>
  !/^(?:history|misprints)|publishedNote$/.test(field) &&
  !(kind === 'disagreement' && field.startsWith('articles')) &&
  kind !== 'event';
