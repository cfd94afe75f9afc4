import { quotedIn } from '../../text/quotation-marks.ts';
import { overlap, type Span } from '../../text/span.ts';
import { holds } from '../extracts.ts';
import { show } from '../problem.ts';
import type { ArticleDraft } from '../read/drafts.ts';
import type { Rule } from './rule.ts';

export const quotation: Rule = {
  code: 'quotation',
  says:
    'The words of a quotation stand in quotation marks in their article, all or some of them; or in a block quotation; ' +
    'or after a name and a colon, as an interview is printed.',
  check: ({ claims, articles }) =>
    [...claims.values()].flatMap(({ fields: { article: slug, kind, quote }, span, at }) => {
      const article = articles.get(slug ?? '');
      if (kind !== 'quotation' || quote === undefined || !span || !article) return [];
      if (isQuoted(span, article) || isBlock(quote, article)) return [];
      const wanted = 'words in quotation marks; or another kind of claim, whose words are the outlet’s';
      return [{ ...at('kind'), found: `a quotation, of ${show(quote)}, which is in no quotation marks`, wanted }];
    }),
};

const isQuoted = (span: Span, { manuscript: { text, passages } }: ArticleDraft): boolean =>
  passages
    .filter((passage) => overlap(passage, span))
    .some(({ start, end }) => {
      const passage = text.slice(start, end);
      const within = { start: span.start - start, end: span.end - start };
      return afterName.test(passage) || quotedIn(passage).some((stretch) => overlap(stretch, within));
    });

/** A name, and a colon, at the beginning of a passage. */
const afterName = /^\p{Lu}[^.!?:]{0,60}:\s/u;

const isBlock = (quote: string, { manuscript: { parts } }: ArticleDraft): boolean =>
  parts.some(({ as, text }) => as === 'quotation' && holds(text, quote));
