import type { Look } from '../model/rating.ts';

/** A picture that stands for a page where its link is shared (Open Graph `og:image`). */
export interface Picture {
  /** Where it is, from the root of the site. */
  readonly address: string;
  /** What it shows, for those who do not see it. */
  readonly alt: string;
  readonly card: Card;
}

/** All that a picture shows, from top to bottom; what is not there is left out. */
export interface Card {
  /** The name of the site. */
  readonly brand: string;
  /** What the rating answers, or whose words these are. */
  readonly kicker?: string | undefined;
  readonly rating?: Rated | undefined;
  readonly finding?: string | undefined;
  /** The words, each in its language: set as large as they fit, and cut at a word where they do not. */
  readonly passages: readonly Passage[];
  /** What is claimed with them, where they alone do not tell it. */
  readonly about?: string | undefined;
  /** Who says them. */
  readonly by?: string | undefined;
  /** Who printed them, and when. */
  readonly foot?: string | undefined;
}

/** A rating by its word and its shape. */
export interface Rated {
  readonly label: string;
  readonly look: Pick<Look, 'light' | 'shape' | 'fill'>;
  /** Behind the word: what is missing. */
  readonly also?: string | undefined;
}

export interface Passage {
  /** The marks before and behind the words, where they are shown as quoted. */
  readonly open: string;
  readonly words: string;
  readonly close: string;
  /** BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Who has these words, where there are several. */
  readonly by?: string | undefined;
}

/** The size that all who show such pictures take. */
export const size = { width: 1200, height: 630 } as const;
