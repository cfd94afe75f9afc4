import { commonRun } from '../../text/common-run.ts';
import { show } from '../problem.ts';
import type { Rule } from './rule.ts';
import { longRun, supportsOf } from './same-text.ts';

export const sameWords: Rule = {
  code: 'same-words',
  says: `A source that has ${longRun} or more words of a quotation in a row may be one text with the article, above all where both translate.`,
  check: ({ claims }) =>
    [...claims.values()].flatMap((claim) =>
      claim.fields.kind !== 'quotation'
        ? []
        : supportsOf(claim).flatMap(({ extract = '', place }) => {
            const { text, plain } = commonRun(claim.fields.quote ?? '', extract);
            const wanted = 'a relation, unless both have the words from the speaker';
            return plain < longRun
              ? []
              : [{ ...place(), found: `none, for a source that has ${show(text)}, too`, wanted }];
          }),
    ),
};
