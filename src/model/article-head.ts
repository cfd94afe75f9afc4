import type { Span } from '../text/span.ts';
import type { Outlet } from './speaker.ts';

/** What a claim knows of the article it stands in. */
export interface ArticleHead {
  readonly slug: string;
  readonly title: string;
  /** Whether the outlet printed the title, or we describe an article that came without one. */
  readonly titleBy: 'outlet' | 'us';
  readonly outlet: Outlet;
  readonly published: string | null;
  readonly publishedNote?: string | undefined;
  /** BCP 47. */
  readonly language: string;
  readonly url: string;
}

/**
 * A passage of an article (a paragraph, a heading, an item of a list, a row of a table) by its number, from 1: the `p1`
 * of its address.
 */
export interface Passage extends Span {
  readonly number: number;
}
