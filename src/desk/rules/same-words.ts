import { commonRun } from '../../text/common-run.ts';
import { fold } from '../../text/fold.ts';
import { show, type Fault } from '../problem.ts';
import type { ClaimDraft } from '../read/drafts.ts';
import { remembering } from '../remembering.ts';
import type { Rule } from './rule.ts';
import { longRun, supportsOf } from './same-text.ts';

/** An extract that is no more than the words of the claim may be copied from it; a name may be, too. */
const shortExtract = 6;

export const sameWords: Rule = {
  code: 'same-words',
  says:
    `A source that has ${longRun} or more words of a quotation in a row may be one text with the article, above all where both ` +
    `translate; so may one whose whole extract, of ${shortExtract} words or more, is words of the claim.`,
  check: ({ claims }) => [...claims.values()].flatMap(faultsOf),
};

const faultsOf = remembering((claim: ClaimDraft): readonly Fault[] =>
  supportsOf(claim).flatMap(({ extract = '', place }) => {
    const text = sameIn(claim, extract);
    const wanted = 'a relation, unless both have the words from the speaker, or the source has no others';
    return text === undefined ? [] : [{ ...place(), found: `none, for a source that has ${show(text)}, too`, wanted }];
  }),
);

function sameIn({ fields: { kind, quote = '' } }: ClaimDraft, extract: string): string | undefined {
  if (extract === '') return undefined;
  const { text, plain } = commonRun(quote, extract);
  if (kind === 'quotation') return plain < longRun ? undefined : text;
  const isWhole = ` ${fold(quote)} `.includes(` ${fold(extract)} `);
  // A longer run is told as a problem.
  return isWhole && plain >= shortExtract && plain < longRun ? extract : undefined;
}
