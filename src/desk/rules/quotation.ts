import { fold, words } from '../../text/fold.ts';
import { quotationsIn, quotedIn, type Quoted } from '../../text/quotation-marks.ts';
import { overlap, type Span } from '../../text/span.ts';
import { holds } from '../extracts.ts';
import { show, type Fault } from '../problem.ts';
import type { ArticleDraft, ClaimDraft } from '../read/drafts.ts';
import type { Rule } from './rule.ts';

export const quotation: Rule = {
  code: 'quotation',
  says:
    'The words of a quotation stand in quotation marks in their article, but for those that a speakerNote quotes as the ' +
    'outlet’s; or in a block quotation; or after a name and a colon, as an interview is printed. A sentence that stands ' +
    'there in quotation marks is a quotation.',
  check: ({ claims, articles }) =>
    [...claims.values()].flatMap((claim) => {
      const { article: slug, kind, quote = '' } = claim.fields;
      const article = articles.get(slug ?? '');
      if (!claim.span || !article || kind === undefined) return [];
      if (kind !== 'quotation') return isWithin(claim.span, article) ? [unquoted(claim)] : [];
      if (isBlock(quote, article) || isInterview(claim.span, article)) return [];
      return isQuoted(claim.span, article) ? outletsWords(claim, claim.span, article) : [unmarked(claim)];
    }),
};

const unmarked = ({ fields: { quote }, at }: ClaimDraft): Fault => ({
  ...at('kind'),
  found: `a quotation, of ${show(quote)}, which is in no quotation marks`,
  wanted: 'words in quotation marks; or another kind of claim, whose words are the outlet’s',
});

const unquoted = ({ fields: { kind, quote }, at }: ClaimDraft): Fault => ({
  ...at('kind'),
  found: `${show(kind)}, of ${show(quote)}, which the article has in quotation marks`,
  wanted: '“quotation”, and as speaker who is quoted',
});

/** Words of the outlet before the first mark or after the last, unless the review says whose they are. */
function outletsWords(
  { fields: { speakerNote = '' }, at }: ClaimDraft,
  span: Span,
  article: ArticleDraft,
): readonly Fault[] {
  const { text } = article.manuscript;
  const quoted = marksIn(span, article).filter((mark) => overlap(mark, span));
  const first = Math.min(...quoted.map(({ start }) => start));
  const last = Math.max(...quoted.map(({ end }) => end));
  const told = quotationsIn(speakerNote).map(fold);
  return [text.slice(span.start, Math.max(span.start, first)), text.slice(Math.min(span.end, last), span.end)]
    .filter((words) => fold(words) !== '' && !told.some((own) => own === fold(words)))
    .map((words) => ({
      ...at('quote'),
      found: `${show(words.trim())}, which is outside the quotation marks`,
      wanted: `the words in the marks; or a speakerNote as “${words.trim()}” is the outlet’s`,
    }));
}

/** What stands in quotation marks in the passages of some words. */
const marksIn = (span: Span, { manuscript: { text, passages } }: ArticleDraft): readonly Quoted[] =>
  passages
    .filter((passage) => overlap(passage, span))
    .flatMap(({ start, end }) =>
      quotedIn(text.slice(start, end)).map((quoted) => ({
        ...quoted,
        start: quoted.start + start,
        end: quoted.end + start,
      })),
    );

const isQuoted = (span: Span, article: ArticleDraft): boolean =>
  marksIn(span, article).some((quoted) => overlap(quoted, span));

/** Fewer words may be a name, a title or a term that the outlet has in marks as its own. */
const fewestWords = 6;

/** Whether words stand within a pair of double marks. */
function isWithin(span: Span, article: ArticleDraft): boolean {
  const { text } = article.manuscript;
  if (words(text.slice(span.start, span.end)).length < fewestWords) return false;
  return marksIn(span, article).some(
    ({ start, end, isClosed }) => isClosed && start <= span.start && span.end <= end && isPair(text, { start, end }),
  );
}

/** Whether two marks are a pair: straight ones may be the end of one quotation and the beginning of another. */
const isPair = (text: string, { start, end }: Span): boolean =>
  /^[“„«"]\S/u.test(text.slice(start, start + 2)) &&
  /^[\s([—–]?$/u.test(text.slice(Math.max(0, start - 1), start)) &&
  !/^[\p{L}\p{N}]/u.test(text.slice(end, end + 1));

/** A name, and a colon, at the beginning of a passage, and then words without marks. */
const afterName = /^\p{Lu}[^.!?:]{0,60}:\s+(?![“„‟«"‘‚‹'])/u;

const isInterview = (span: Span, { manuscript: { text, passages } }: ArticleDraft): boolean =>
  passages.some((passage) => overlap(passage, span) && afterName.test(text.slice(passage.start, passage.end)));

const isBlock = (quote: string, { manuscript: { parts } }: ArticleDraft): boolean =>
  parts.some(({ as, text }) => as === 'quotation' && holds(text, quote));
