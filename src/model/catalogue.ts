import type { Article } from './article.ts';
import type { Claim, Evidence } from './claim.ts';
import type { Disagreement } from './disagreement.ts';
import type { Source } from './source.ts';
import type { TimelineEvent } from './timeline.ts';
import type { Utterance } from './utterance.ts';

/** All that is published: resolved, located and verified. Nothing in it is changed by whoever reads it. */
export interface Catalogue {
  /** Newest first. */
  readonly articles: readonly Article[];
  /** By article, then in the order of the words. */
  readonly claims: readonly Claim[];
  /** By publisher, then id. */
  readonly sources: readonly Source[];
  /** Newest first. */
  readonly utterances: readonly Utterance[];
  readonly disagreements: readonly Disagreement[];
  /** Oldest first. */
  readonly events: readonly TimelineEvent[];

  /** The bytes of each archived text that an article shows, by the name of its file. */
  readonly originals: ReadonlyMap<string, Uint8Array>;

  readonly claimById: ReadonlyMap<string, Claim>;
  /** The utterances that a claim is a wording of, by its id. */
  readonly utterancesByClaim: ReadonlyMap<string, readonly Utterance[]>;
  /** The claims that are wordings of an utterance, by its id. */
  readonly claimsByUtterance: ReadonlyMap<string, readonly Claim[]>;
  /** What each source was used for, by its id. */
  readonly usesBySource: ReadonlyMap<string, readonly Use[]>;
}

/** A claim that a source is evidence for or against. */
export interface Use {
  readonly claim: Claim;
  readonly evidence: Evidence;
}
