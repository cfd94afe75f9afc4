/** Where the pages are, from the root of the site. Addresses are permanent: add, never change. */
export const address = {
  home: '/',
  articles: '/articles/',
  article: (slug: string): string => `/articles/${slug}/`,
  claimInText: (slug: string, id: string): string => `/articles/${slug}/#${id}`,
  passage: (slug: string, number: number): string => `/articles/${slug}/#p${number}`,
  citeArticle: (slug: string): string => `/articles/${slug}/cite/`,
  original: (file: string): string => `/originals/${file}`,
  claims: '/claims/',
  claim: (id: string): string => `/claims/${id}/`,
  claimsBy: (facet: string, value: string): string => `/claims/${facet}/${value}/`,
  valuesOf: (facet: string): string => `/claims/${facet}/`,
  utterances: '/utterances/',
  utterance: (id: string): string => `/utterances/${id}/`,
  disagreements: '/utterances/#disagreements',
  disagreement: (id: string): string => `/utterances/#${id}`,
  events: '/events/',
  /** The first event of a day, of a month or of a year. */
  eventsOf: (date: string): string => `/events/#on-${date}`,
  sources: '/sources/',
  source: (id: string): string => `/sources/${id}/`,
  people: '/people/',
  person: (id: string): string => `/people/${id}/`,
  search: '/search/',
  draft: '/search/draft/',
  openSearch: '/opensearch.xml',
  citations: '/cite/',
  /** A file for reference managers. */
  citation: (shelf: 'claims' | 'articles', file: string): string => `/cite/${shelf}/${file}`,
  embed: (id: string): string => `/embed/${id}/`,
  data: '/data/',
  /** The first version of the files for machines: its addresses and fields are added to, and never changed. */
  api: '/api/v1/',
  dataOfClaim: (id: string): string => `/api/v1/claims/${id}.json`,
  annotations: (slug: string): string => `/api/v1/annotations/${slug}.json`,
  schema: (name: string): string => `/api/v1/schemas/${name}.json`,
  about: '/about/',
  ratings: '/about/#ratings',
  rating: (key: string): string => `/about/#rating-${key}`,
  pictureOfClaim: (id: string): string => `/pictures/claims/${id}.png`,
  pictureOfArticle: (slug: string): string => `/pictures/articles/${slug}.png`,
  pictureOfUtterance: (id: string): string => `/pictures/utterances/${id}.png`,
  pictureOfSite: '/pictures/site.png',
  oEmbed: (id: string, form: OEmbedForm): string => `/oembed/${id}.${form}`,
  sitemap: '/sitemap.xml',
  sitemapPart: (number: number): string => `/sitemap-${number}.xml`,
  robots: '/robots.txt',
} as const;

/** The forms of an answer of oEmbed. */
export type OEmbedForm = 'json' | 'xml';

/** A feed in its two forms: Atom and JSON Feed. */
export interface FeedAddress {
  readonly atom: string;
  readonly json: string;
}

const inTwoForms = (stem: string): FeedAddress => ({ atom: `${stem}.xml`, json: `${stem}.json` });

/** Those of an outlet and of a person end alike, each by a part of its own: hosts match whole parts. */
export const feedAddress = {
  reviews: inTwoForms('/feed'),
  corrections: inTwoForms('/corrections'),
  outlet: (id: string): FeedAddress => inTwoForms(`/feeds/outlets/${id}/feed`),
  person: (id: string): FeedAddress => inTwoForms(`/feeds/people/${id}/feed`),
} as const;

/** The address of one part of a list, from 1; the first is the list's own. */
export const part = (list: string, number: number): string => (number === 1 ? list : `${list}page/${number}/`);

// Astro's; where Node alone runs this, there is none.
const environment = import.meta.env as ImportMetaEnv | undefined;
const base = (environment?.BASE_URL ?? '/').replace(/\/$/, '');

/** An address in the folder that the site is published in, for its pages; `config/publication.ts` has whole ones. */
export const link = (path: string): string => `${base}${path}`;
