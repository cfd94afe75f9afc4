import { address } from '../addresses.ts';

/**
 * One rule of a `_headers` file, as Netlify and Cloudflare Pages read it: a path, in which `*` stands for anything and
 * `:name` for anything but a slash, and its headers.
 */
export interface HeaderRule {
  readonly path: string;
  readonly headers: readonly Header[];
}

export type Header = readonly [name: string, value: string];

/** What hosts are to send with the site. Where rules match together, all of their headers are sent. */
export const headerRules = (policy: string, { listArticles }: Listing): readonly HeaderRule[] => [
  {
    path: '/*',
    headers: [
      ['Content-Security-Policy', policy],
      ['Referrer-Policy', 'same-origin'],
      ['X-Content-Type-Options', 'nosniff'],
      ['Permissions-Policy', 'camera=(), geolocation=(), microphone=()'],
    ],
  },
  {
    path: address.openSearch,
    headers: [['Content-Type', 'application/opensearchdescription+xml; charset=utf-8']],
  },
  // Archived texts are UTF-8, and hosts may say nothing or something else.
  {
    path: '/originals/*',
    headers: [['Content-Type', 'text/plain; charset=utf-8'], ...(listArticles ? [] : [unlisted])],
  },
  // The pages of articles, and not the lists of them.
  ...(listArticles ? [] : [{ path: '/articles/:slug/', headers: [unlisted] }]),
  // Anyone’s script may read the files for machines; the pages, and not these, are what is to be found.
  { path: '/api/*', headers: [['Access-Control-Allow-Origin', '*'], unlisted] },
  // What hosts cannot tell from a name. No two of these match one path: hosts would send both.
  ...dataTypes.map(([path, type]) => ({ path: address.api + path, headers: [['Content-Type', type] as const] })),
  // The names of these files change with their content.
  { path: '/_astro/*', headers: [['Cache-Control', 'public, max-age=31536000, immutable']] },
];

const dataTypes = [
  ['claims.csv', 'text/csv; charset=utf-8; header=present'],
  ['claims/csv/*', 'text/csv; charset=utf-8; header=present'],
  ['claim-reviews.json', 'application/ld+json'],
  ['claim-reviews/*', 'application/ld+json'],
  ['annotations/*', 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"'],
  ['schemas/*', 'application/schema+json'],
] as const;

/** Whether search engines may list whole articles. */
interface Listing {
  readonly listArticles: boolean;
}

const unlisted: Header = ['X-Robots-Tag', 'noindex'];

export const printHeaders = (rules: readonly HeaderRule[]): string =>
  rules
    .map(({ path, headers }) => [path, ...headers.map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'))
    .join('\n');

export function parseHeaders(text: string): readonly HeaderRule[] {
  const rules: { path: string; headers: Header[] }[] = [];
  for (const line of text.split('\n')) {
    if (/^\S/.test(line)) rules.push({ path: line.trim(), headers: [] });
    else if (line.trim()) rules.at(-1)?.headers.push(parseHeader(line));
  }
  return rules;
}

function parseHeader(line: string): Header {
  const colon = line.indexOf(':');
  return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
}

/** The headers of all rules that a path matches, in their order. */
export const headersFor = (rules: readonly HeaderRule[], path: string): readonly Header[] =>
  rules.filter((rule) => matches(rule.path, path)).flatMap(({ headers }) => headers);

function matches(pattern: string, path: string): boolean {
  const escaped = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${escaped.join('.*').replace(/:\w+/g, '[^/]+')}$`).test(path);
}
