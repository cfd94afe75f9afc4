import type { Fault } from '../problem.ts';
import type { Drafts } from '../read/drafts.ts';

/** One thing that is asked of content. */
export interface Rule {
  /** Stands in reports, and never changes. */
  readonly code: string;
  /** What is asked, in one sentence for editors. */
  readonly says: string;
  readonly check: (drafts: Drafts) => readonly Fault[];
}
