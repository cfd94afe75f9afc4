import type { Root } from 'hast';
import type { Span } from '../text/span.ts';
import type { ArticleHead, Passage } from './article-head.ts';
import type { Claim, Confidence } from './claim.ts';
import type { Source } from './source.ts';

export interface Article extends ArticleHead {
  readonly byline: string | null;
  readonly original: Original;
  readonly provenance: readonly Finding[];
  readonly folded: readonly FoldedNote[];
  /** The archived words, white space as single spaces. */
  readonly text: string;
  /** The same words in their structure, with a place for each callout. */
  readonly body: Root;
  readonly passages: readonly Passage[];
  /** In the order of their words. */
  readonly claims: readonly Claim[];
  /** In the order of their words. */
  readonly misprints: readonly Misprint[];
}

/** The archived file. */
export interface Original {
  readonly file: string;
  readonly sha256: string;
  /** When and from where it was taken; null when not known. */
  readonly taken: string | null;
  readonly takenFrom: string | null;
}

/** What was found out about where an article comes from. */
export interface Finding {
  readonly point: string;
  readonly finding: string;
  readonly confidence: Confidence;
}

/** Words that stay as they were printed, with a note. */
export interface Misprint {
  readonly quote: string;
  readonly span: Span;
  readonly note: string;
}

/** What was found out about words of the file that are not reporting, which are not rated. */
export interface FoldedNote {
  /** What the words are, as the page says where it folds them away. */
  readonly what: string;
  readonly note: string;
  readonly sources: readonly Source[];
}
