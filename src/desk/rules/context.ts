import { show, type Fault } from '../problem.ts';
import type { ClaimDraft } from '../read/drafts.ts';
import { remembering } from '../remembering.ts';
import { sentencesIn } from '../../text/sentence.ts';
import type { Rule } from './rule.ts';

/** Two may be one with an abbreviation in it. */
const most = 2;

export const context: Rule = {
  code: 'context',
  says: 'A missing context is a sentence: it begins with a capital, a figure or a mark, ends with a stop, and is no paragraph of three.',
  check: ({ claims }) => [...claims.values()].flatMap(faultsOf),
};

const faultsOf = remembering(({ fields: { missingContext: told }, at }: ClaimDraft): readonly Fault[] => {
  if (told === undefined) return [];
  const wanted = wantedFor(told);
  return wanted === undefined ? [] : [{ ...at('missingContext'), found: show(told), wanted }];
});

function wantedFor(told: string): string | undefined {
  if (/^\p{Ll}/u.test(told)) return 'a sentence, with a capital at its beginning';
  if (/[\p{L}\p{N},;:]$/u.test(told)) return 'a whole sentence, with a full stop';
  return sentencesIn(told).length > most ? 'one sentence, with the fact without which the claim misleads' : undefined;
}
