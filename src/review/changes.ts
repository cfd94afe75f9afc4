import type { Claim } from '../model/claim.ts';
import { inOrder } from '../text/order.ts';

/** The reviews that were published, or that were changed, on one day. */
export interface ChangeGroup {
  readonly date: string;
  readonly what: 'published' | 'changed';
  readonly claims: readonly Claim[];
  /** What was changed, where it is told of one review. */
  readonly change: string | undefined;
}

/** What was last done to reviews, newest first: those of one day together, first the changed and then the new. */
export function latestChanges(claims: readonly Claim[], most: number): readonly ChangeGroup[] {
  const all = claims.flatMap((claim) =>
    claim.history.map(({ date, change }, index) => ({ date, what: whatOf(index), claim, change })),
  );
  return [...Map.groupBy(all, ({ date, what }) => `${date} ${what}`).values()]
    .map((group) => groupOf(group))
    .sort((a, b) => inOrder(b.date, a.date) || inOrder(a.what, b.what))
    .slice(0, most);
}

/** The oldest entry of a history tells that it was published, whatever its words. */
const whatOf = (index: number): ChangeGroup['what'] => (index === 0 ? 'published' : 'changed');

interface Told extends Pick<ChangeGroup, 'date' | 'what'> {
  readonly claim: Claim;
  readonly change: string;
}

function groupOf(told: readonly Told[]): ChangeGroup {
  const [one] = told as readonly [Told, ...Told[]];
  return {
    date: one.date,
    what: one.what,
    claims: [...new Set(told.map(({ claim }) => claim))],
    change: told.length === 1 ? one.change : undefined,
  };
}
