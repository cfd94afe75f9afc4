import type { Claim } from './claim.ts';
import type { Source } from './source.ts';

export type Happening = 'background' | 'statement' | 'article' | 'vote' | 'aftermath';

/** A point on the timeline, with the claim it belongs to and the source that dates it. */
export interface TimelineEvent {
  /** ISO 8601, perhaps of reduced precision. */
  readonly date: string;
  readonly title: string;
  readonly kind: Happening;
  readonly claim?: Claim | undefined;
  readonly source?: Source | undefined;
}
