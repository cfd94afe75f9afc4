import type { Claim } from './claim.ts';
import type { Source } from './source.ts';

/** Whether the articles say different things, or leave open what they mean. */
export type Difference = 'differ' | 'unclear';

/** A fact on which the articles differ or are unclear, what the sources say of it, and what stays open. */
export interface Disagreement {
  readonly id: string;
  readonly question: string;
  readonly difference: Difference;
  readonly articles: readonly Side[];
  readonly sources: readonly { readonly says: string; readonly source: Source }[];
  /** What we make of it, as HTML. */
  readonly body: string;
  readonly open: string;
}

/** What one article says, in a claim or apart from one. */
export interface Side {
  readonly says: string;
  readonly claim?: Claim | undefined;
  /** The slug of the article. */
  readonly article: string;
  readonly outlet: string;
}
