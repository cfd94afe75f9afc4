import type { Claim } from '../model/claim.ts';
import { inOrder } from '../text/order.ts';

/** One change as it was told, and the reviews that it touched. */
export interface ChangeGroup {
  readonly date: string;
  readonly change: string;
  readonly claims: readonly Claim[];
}

/** The latest changes to reviews, newest first; changes of one day in the same words are one. */
export function latestChanges(claims: readonly Claim[], most: number): readonly ChangeGroup[] {
  const all = claims.flatMap((claim) => claim.history.map((entry) => ({ ...entry, claim })));
  const groups = Map.groupBy(all, ({ date, change }) => `${date} ${change}`);
  return [...groups.values()]
    .flatMap((group) =>
      group[0] ? [{ date: group[0].date, change: group[0].change, claims: group.map(({ claim }) => claim) }] : [],
    )
    .sort((a, b) => inOrder(b.date, a.date))
    .slice(0, most);
}
