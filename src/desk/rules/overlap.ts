import { overlap as share } from '../../text/span.ts';
import type { Fault } from '../problem.ts';
import type { ClaimDraft } from '../read/drafts.ts';
import type { Rule } from './rule.ts';

export const overlap: Rule = {
  code: 'overlap',
  says: 'No two claims of an article share any words.',
  check: ({ claims }) => {
    const placed = [...claims.values()].filter(({ span, fields }) => span && fields.article !== undefined);
    return [...Map.groupBy(placed, ({ fields }) => fields.article).values()].flatMap(faultsAmong);
  },
};

/** Each claim is held against the one before it that reaches furthest. */
function faultsAmong(claims: readonly ClaimDraft[]): readonly Fault[] {
  let furthest: ClaimDraft | undefined;
  return claims
    .toSorted((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0))
    .flatMap((claim) => {
      const before = furthest;
      if ((claim.span?.end ?? 0) > (before?.span?.end ?? 0)) furthest = claim;
      if (!before?.span || !claim.span || !share(before.span, claim.span)) return [];
      const found = `words that “${claim.id}” shares with “${before.id}”`;
      return [{ ...claim.at('quote'), found, wanted: 'words of its own: no two claims overlap' }];
    });
}
