/** What the site calls itself, and who answers for it. A second site has another of these. */
export const site = {
  name: 'Verbatim',
  language: 'en-GB',
  sentence: 'News articles word for word as archived, with their claims and quotations marked and checked.',
  /**
   * Who answers for a published copy, and how to reach them. Null until its publisher says so: a build for a public
   * address then stops, and any other says that it is not known.
   */
  publisher: null as string | null,
  contact: null as string | null,
  /**
   * The address of the licence under which ratings, findings, reasons and notes may be used; null until the publisher
   * gives one: pages and files then say that there is none yet. The words of articles are not ours to license.
   */
  license: null as string | null,
  /**
   * Whether search engines may list the pages of whole articles, and the archived texts. They belong to their outlets,
   * whose own pages are the ones to be found; claims, wordings, sources and lists are listed in any case.
   */
  listArticles: false as boolean,
} as const;
