/** The one place for what the site calls itself and where its pages are. Addresses are permanent: add, never change. */
export const site = {
  name: 'Verbatim',
  language: 'en-GB',
  sentence:
    'News articles exactly as they were printed, with the claims and quotations in them marked, checked and linkable.',
  /** Who answers for a published copy, and how to reach them. Null until its publisher says so: the site then says that it is not known. */
  publisher: null as string | null,
  contact: null as string | null,
} as const;

/** Addresses from the root of the site; `link` makes them right for the folder that the site is published in. */
export const address = {
  home: '/',
  article: (slug: string): string => `/articles/${slug}/`,
  claimInText: (slug: string, id: string): string => `/articles/${slug}/#${id}`,
  paragraph: (slug: string, number: number): string => `/articles/${slug}/#p${number}`,
  claims: '/claims/',
  claim: (id: string): string => `/claims/${id}/`,
  claimsBy: (facet: string, value: string): string => `/claims/${facet}/${value}/`,
  utterances: '/utterances/',
  utterance: (id: string): string => `/utterances/${id}/`,
  disagreements: '/utterances/#disagreements',
  events: '/events/',
  sources: '/sources/',
  source: (id: string): string => `/sources/${id}/`,
  search: '/search/',
  about: '/about/',
  ratings: '/about/#ratings',
} as const;

const base = (import.meta.env?.BASE_URL ?? '/').replace(/\/$/, '');

export const link = (path: string): string => `${base}${path}`;
