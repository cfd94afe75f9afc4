/** One entry of the index, as Pagefind's `addCustomRecord` takes it. */
export interface SearchRecord {
  url: string;
  content: string;
  language: string;
  meta: Record<string, string>;
  /** The values that it has of each facet, by the keys of both. */
  filters?: Record<string, string[]>;
}

/** No stemming by Pagefind: of a passage the words are looked for as printed, and of topics we take the endings. */
export const unstemmed = 'unknown';
