import { fold } from '../../text/fold.ts';
import { look } from '../../text/look.ts';
import { show } from '../problem.ts';
import type { ClaimDraft } from '../read/drafts.ts';
import type { Rule } from './rule.ts';

export const sameFinding: Rule = {
  code: 'same-finding',
  says: 'A finding says what is the matter with one claim; two of other words seldom have the same.',
  check: ({ claims }) => {
    const seen = new Map<string, ClaimDraft>();
    return [...claims.values()].flatMap((claim) => {
      const { finding, quote = '' } = claim.fields;
      if (finding === undefined) return [];
      const other = seen.get(look(finding));
      if (!other) seen.set(look(finding), claim);
      if (!other || fold(other.fields.quote ?? '') === fold(quote)) return [];
      const found = `${show(finding)}, which ${other.file} has too`;
      return [
        {
          ...claim.at('finding'),
          found,
          wanted: 'what is the matter with this claim, or the same, if it is so of both',
        },
      ];
    });
  },
};
