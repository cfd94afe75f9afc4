import type { Span } from '../text/span.ts';
import type { ArticleHead, Passage } from './article-head.ts';
import type { Rating } from './rating.ts';
import type { Source } from './source.ts';
import type { Speaker } from './speaker.ts';

/** What sort of statement a claim is. */
export type Kind = 'quotation' | 'attribution' | 'factual' | 'prediction' | 'characterisation';

/** What a source does for a claim. */
export type Stance = 'supports' | 'undermines' | 'context';

/**
 * What ties a source to the reviewed article: it reports from the source by its own account, or the two (or the source
 * and another of the evidence) may be one text. A source without such a tie is independent.
 */
export type Relation = 'own-source' | 'same-text';

export type Confidence = 'high' | 'medium' | 'low';

/** A statement in an article, and our review of it (schema.org `Claim` and `ClaimReview`). */
export interface Claim {
  readonly id: string;
  readonly article: ArticleHead;
  /** Its place among the article's claims, from 1, in the order of the words. */
  readonly number: number;
  readonly quote: string;
  /** Where its words stand in the article's text. */
  readonly span: Span;
  /** The passage in which its words end; with those before it, where they begin in another. */
  readonly passage: Passage & { readonly text: string };
  /** Who makes the claim to the reader: of a quotation the one who is quoted, of all else the outlet. */
  readonly speaker: Speaker;
  /** Of an attribution: whose words are reported. */
  readonly attributedTo?: Speaker | undefined;
  readonly speakerNote?: string | undefined;
  readonly kind: Kind;
  /** When the words were spoken or published (ISO 8601, perhaps of reduced precision); null when not known. */
  readonly said: string | null;
  readonly saidNote?: string | undefined;
  readonly rating: Rating;
  /** In one sentence, what leaving it out makes misleading. */
  readonly missingContext?: string | undefined;
  readonly confidence: Confidence;
  /** What is the matter, in at most 60 characters; there wherever something is. */
  readonly finding?: string | undefined;
  /** What is claimed, in at most 75 characters and without the rating. */
  readonly summary: string;
  /** The ids of the utterances that it is one wording of. */
  readonly utterances: readonly string[];
  /** The first paragraph of the reasoning, plain. */
  readonly reason: string;
  /** All of the reasoning, as HTML. */
  readonly body: string;
  readonly evidence: readonly Evidence[];
  /** Oldest first. */
  readonly history: readonly ReviewChange[];
}

export interface Evidence {
  readonly source: Source;
  readonly stance: Stance;
  readonly relation?: Relation | undefined;
  /** How the relation is known, where the article does not say it. */
  readonly relationNote?: string | undefined;
  /** The part of the claim that it bears on, where it does not bear on all of it. */
  readonly part?: string | undefined;
  /** What the source shows, in our words. */
  readonly note: string;
  /** A few words of the source itself. */
  readonly extract?: string | undefined;
  /** Ours and unchecked, where the extract is in another language. */
  readonly translation?: string | undefined;
}

export interface Change {
  readonly date: string;
  readonly change: string;
}

/** What a change of a published review is: something put right, something new, or the wording alone. */
export type Grade = 'correction' | 'update' | 'editorial';

/** A change to a review, with its rating and confidence from that day on, where the change tells them. */
export interface ReviewChange extends Change {
  readonly rating?: Rating | undefined;
  readonly confidence?: Confidence | undefined;
  readonly grade?: Grade | undefined;
}
