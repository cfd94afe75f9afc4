/** What is used of it here; it has no types of its own. */
declare module 'html-metadata' {
  import type { CheerioAPI } from 'cheerio';

  interface Found {
    readonly highwirePress?: Partial<Record<'title' | 'publisher' | 'publication_date' | 'public_url', string>>;
    readonly dublinCore?: Partial<Record<'title' | 'date', string>>;
    readonly jsonLd?: { readonly url?: string };
  }

  /** Rejects where a page has no tags at all. */
  export function parseAll(page: CheerioAPI): Promise<Found>;
}
