import type { Query } from './query.ts';

/** What is asked in the browser, and of which site. */
export interface Asked {
  /** The site's, which has no slash at the end. */
  readonly origin: string;
  readonly queries: readonly Query[];
  /** Those of which a first answer is measured. */
  readonly samples: readonly Query[];
}

/** What an engine answered to one query. */
export interface Answer {
  /** Ids of the passages, best first. */
  readonly found: readonly string[];
  readonly ms: number;
  /** What the answer says of each passage, where it says something. */
  readonly labels?: readonly Label[];
}

export interface Label {
  readonly label: string;
  /** Whether the characters are the same, the words are the same, or neither. */
  readonly truth: string;
}

/** One engine over one collection. */
export interface Run {
  readonly engine: string;
  /** One for each query, in their order. */
  readonly answers: readonly Answer[];
  /** To the first answer, with nothing loaded yet. */
  readonly cold: readonly Cold[];
}

export interface Cold {
  readonly bytes: number;
  readonly ms: number;
}
