/** What the site calls itself, and who answers for it. A second site has another of these. */
export const site = {
  name: 'Verbatim',
  language: 'en-GB',
  sentence:
    'News articles exactly as they were printed, with the claims and quotations in them marked, checked and linkable.',
  /**
   * Who answers for a published copy, and how to reach them. Null until its publisher says so: the site then says that
   * it is not known.
   */
  publisher: null as string | null,
  contact: null as string | null,
} as const;
