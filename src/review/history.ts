import type { ReviewChange } from '../model/claim.ts';

interface Dated {
  readonly history: readonly Pick<ReviewChange, 'date'>[];
}

/** The day on which a review was first published, and that of its last change; empty where it has no history. */
export const publishedOn = ({ history }: Dated): string => history[0]?.date ?? '';
export const changedOn = ({ history }: Dated): string => history.at(-1)?.date ?? '';

/** The latest of some days; empty where there is none. */
export const latestOf = (days: readonly string[]): string => days.reduce((last, day) => (day > last ? day : last), '');
