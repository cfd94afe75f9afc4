import type { Change, Claim, Source, Speaker } from './claim.ts';
import type { DisagreementData, EventData, UtteranceData } from './utterance-schema.ts';

/** Something said once, and every wording of it that is known. */
export interface Utterance {
  readonly id: string;
  readonly speaker: Speaker;
  readonly said: string;
  readonly occasion: string;
  readonly summary: string;
  readonly originals: readonly OriginalWording[];
  /** The key of the wording that the others are compared with first. */
  readonly base: string;
  readonly wordings: readonly Wording[];
  readonly inference?: UtteranceData['inference'];
  readonly reading: string;
  readonly history: readonly Change[];
}

/** The words in the language they were spoken in, as a source has them; the translation is ours and unchecked. */
export interface OriginalWording {
  readonly source: Source;
  readonly language: string;
  readonly text: string;
  readonly translation: string;
}

/** One outlet's rendering of an utterance (in critical editions: a witness). */
export interface Wording {
  /** The id of its claim or source. */
  readonly key: string;
  readonly text: string;
  readonly language: string;
  readonly translation?: string | undefined;
  readonly by: string;
  readonly from: { readonly claim: Claim } | { readonly source: Source };
  /** Given by the outlet in words of its own, and not as a quotation. */
  readonly paraphrase: boolean;
}

/** A fact on which the articles disagree, what the sources say of it, and what stays open. */
export interface Disagreement extends Readonly<Pick<DisagreementData, 'question' | 'open'>> {
  readonly id: string;
  readonly articles: readonly {
    readonly says: string;
    readonly claim?: Claim | undefined;
    readonly article: string;
    readonly outlet: string;
  }[];
  readonly sources: readonly { readonly says: string; readonly source: Source }[];
  readonly reading: string;
}

/** A point on the line of events, with the claim it belongs to and the source that dates it. */
export interface Event extends Readonly<Pick<EventData, 'date' | 'title' | 'kind'>> {
  readonly claim?: Claim | undefined;
  readonly source?: Source | undefined;
}

/** Words that weaken or limit what is said; one that is lost or put in changes the sense. */
const hedges = [
  'still',
  'for now',
  'now',
  'right now',
  'so far',
  'currently',
  'yet',
  'probably',
  'perhaps',
  'possibly',
  'likely',
  'may',
  'might',
  'could',
  'apparently',
];

/** The hedges that stand in one folded text and not in the other. */
export function lostHedges(from: string, to: string): readonly string[] {
  const has = (text: string, hedge: string): boolean => ` ${text} `.includes(` ${hedge} `);
  return hedges.filter((hedge) => has(from, hedge) && !has(to, hedge));
}
