import type { Change, Claim } from './claim.ts';
import type { Source } from './source.ts';
import type { Speaker } from './speaker.ts';

/** Something said once, and every wording of it that is known. */
export interface Utterance {
  readonly id: string;
  readonly speaker: Speaker;
  readonly said: string;
  readonly occasion: string;
  readonly summary: string;
  /** What sets its wordings apart, in at most 90 characters; there where an editor has seen something. */
  readonly finding?: string | undefined;
  readonly originals: readonly OriginalWording[];
  /** The key of the wording that the others are compared with first. */
  readonly base: string;
  readonly wordings: readonly Wording[];
  readonly inference?: Inference | undefined;
  /** What we make of the wordings, as HTML. */
  readonly body: string;
  readonly history: readonly Change[];
}

/** The words in the language they were spoken in, as a source has them; the translation is ours and unchecked. */
export interface OriginalWording {
  readonly source: Source;
  /** BCP 47. */
  readonly language: string;
  readonly text: string;
  readonly translation: string;
}

/** One outlet's rendering of an utterance (in critical editions: a witness). */
export interface Wording {
  /** The id of its claim or source. */
  readonly key: string;
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
  readonly translation?: string | undefined;
  readonly by: string;
  readonly from: { readonly claim: Claim } | { readonly source: Source };
  /** Given by the outlet in words of its own, and not as a quotation. */
  readonly paraphrase: boolean;
  /** The key of another wording with which it may be one text. */
  readonly sameTextAs?: string | undefined;
}

/** What we conclude and no source says, and on what ground. */
export interface Inference {
  readonly note: string;
  readonly ground: string;
}
