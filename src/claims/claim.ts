import type { Range } from '../anchoring/locate.ts';
import type { Kind } from './kind.ts';
import type { Rating } from './rating.ts';
import type { Confidence, OutletData, PersonData, SourceData, Stance } from './schema.ts';

/** The resolved model that every page and search record is made from. All of it is read-only. */

export interface Outlet extends Readonly<OutletData> {
  readonly id: string;
}

/** Who said it: a person, or an outlet in its own voice. */
export interface Speaker {
  readonly id: string;
  readonly name: string;
  readonly role: string | null;
  readonly type: 'Person' | 'Organization';
}

export type Person = Readonly<PersonData> & { readonly id: string };

export interface Source extends Readonly<SourceData> {
  readonly id: string;
}

export interface Evidence {
  readonly source: Source;
  readonly stance: Stance;
  readonly note: string;
  readonly extract?: string | undefined;
  readonly translation?: string | undefined;
}

/** What a claim knows of the article it stands in. */
export interface ArticleHead {
  readonly slug: string;
  readonly title: string;
  readonly titleBy: 'outlet' | 'us';
  readonly outlet: Outlet;
  readonly published: string | null;
  readonly publishedNote?: string | undefined;
  readonly url: string;
}

/** A paragraph or heading of an article: its number (from 1, the `p1` of its address) and range in the article's text. */
export interface Paragraph extends Range {
  readonly number: number;
}

export interface Claim {
  readonly id: string;
  readonly article: ArticleHead;
  /** Its place among the article's claims, from 1, in the order of the words. */
  readonly number: number;
  readonly quote: string;
  readonly range: Range;
  readonly paragraph: Paragraph & { readonly text: string };
  readonly speaker: Speaker;
  readonly speakerNote?: string | undefined;
  readonly kind: Kind;
  readonly said: string | null;
  readonly saidNote?: string | undefined;
  readonly rating: Rating;
  readonly confidence: Confidence;
  readonly summary: string;
  /** The utterances that it is one wording of. */
  readonly utterances: readonly string[];
  /** The first paragraph of the reasoning, plain. */
  readonly reason: string;
  readonly evidence: readonly Evidence[];
  readonly history: readonly Change[];
}

export interface Change {
  readonly date: string;
  readonly change: string;
}

export interface Misprint {
  readonly quote: string;
  readonly range: Range;
  readonly note: string;
}

export interface Article extends ArticleHead {
  readonly byline: string | null;
  readonly original: {
    readonly file: string;
    readonly sha256: string;
    readonly taken: string | null;
    readonly takenFrom: string | null;
  };
  readonly provenance: readonly { readonly point: string; readonly finding: string; readonly confidence: Confidence }[];
  /** The archived words, white space folded. */
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly claims: readonly Claim[];
  readonly misprints: readonly Misprint[];
}
