import { address, feedAddress } from '../addresses.ts';
import { mediaTypes } from '../data/media-types.ts';

/**
 * One rule of a `_headers` file, as Netlify and Cloudflare Pages read it: a path, in which `*` stands for anything and
 * `:name` for anything but a slash, and its headers.
 */
export interface HeaderRule {
  readonly path: string;
  readonly headers: readonly Header[];
}

export type Header = readonly [name: string, value: string];

/** What the headers of a site are made of. */
export interface Sent {
  readonly policy: string;
  /** That of claims in other people’s pages. */
  readonly embedPolicy: string;
  /** What lies at the root of the site: names of files, and of folders with a slash behind them. */
  readonly entries: readonly string[];
  /** Those of them that hold pages. */
  readonly roots: ReadonlySet<string>;
  /** Whether search engines may list whole articles. */
  readonly listArticles: boolean;
}

/**
 * What hosts are to send with the site. Where rules match together, all of their headers are sent: Cloudflare joins the
 * values of one name, so that a page would have to meet both of two policies, and what Netlify makes of them it does
 * not say; and the sign by which Cloudflare takes a header off, Netlify does not know. So no name stands in two rules
 * that match one address, and no path in two rules: the policy is told of each entry of the site’s root by itself, and
 * that of `/embed/` is another. What no such rule matches, as the page for an address that leads nowhere, has the
 * policy of its `<meta>` alone.
 */
export const headerRules = ({ policy, embedPolicy, entries, roots, listArticles }: Sent): readonly HeaderRule[] => {
  const folder = embedFolder.slice(1);
  const strange = entries.find((entry) => entry !== folder && entry.startsWith(folder.slice(0, -1)));
  // Netlify takes `/embed/*` for `/embed*`.
  if (strange !== undefined)
    throw new Error(`${strange} at the root of the site: a name is wanted that embeds no other`);
  const policies = entries.map((entry): HeaderRule => {
    const ofPages = entry === folder ? embedPolicy : policy;
    const value = roots.has(entry) ? ofPages : ofFiles;
    return { path: `/${entry}${entry.endsWith('/') ? '*' : ''}`, headers: [['Content-Security-Policy', value]] };
  });
  return merged([
    {
      path: '/*',
      headers: [
        ['Referrer-Policy', 'same-origin'],
        ['X-Content-Type-Options', 'nosniff'],
        ['Permissions-Policy', 'camera=(), geolocation=(), microphone=()'],
      ],
    },
    { path: '/', headers: [['Content-Security-Policy', policy]] },
    ...policies,
    {
      path: address.openSearch,
      headers: [['Content-Type', 'application/opensearchdescription+xml; charset=utf-8']],
    },
    ...[feedAddress.reviews, feedAddress.corrections, feedAddress.outlet(':id'), feedAddress.person(':id')].flatMap(
      ({ atom, json }): readonly HeaderRule[] => [
        { path: atom, headers: [['Content-Type', 'application/atom+xml; charset=utf-8'], forAnyone] },
        { path: json, headers: [['Content-Type', 'application/feed+json; charset=utf-8'], forAnyone] },
      ],
    ),
    { path: '/oembed/*', headers: [forAnyone] },
    // Archived texts are UTF-8, and hosts may say nothing or something else.
    {
      path: '/originals/*',
      headers: [['Content-Type', 'text/plain; charset=utf-8'], ...(listArticles ? [] : [unlisted])],
    },
    // The pages of articles, and not the lists of them.
    ...(listArticles ? [] : [{ path: '/articles/:slug/', headers: [unlisted] }]),
    // Anyone’s script may read the files for machines; the pages, and not these, are what is to be found.
    { path: '/api/*', headers: [forAnyone, unlisted] },
    { path: '/cite/*', headers: [unlisted] },
    // What hosts cannot tell from a name. No two of these match one path: hosts would send both.
    ...dataTypes.map(([path, type]) => ({ path: address.api + path, headers: [['Content-Type', type] as const] })),
    // The names of these files change with their content.
    { path: '/_astro/*', headers: [['Cache-Control', 'public, max-age=31536000, immutable']] },
  ]);
};

const dataTypes = [
  ['claims.csv', mediaTypes.table],
  ['claims/csv/*', mediaTypes.table],
  ['claim-reviews.json', mediaTypes.jsonLd],
  ['claim-reviews/*', mediaTypes.jsonLd],
  ['annotations/*', mediaTypes.annotations],
  ['schemas/*', mediaTypes.schema],
] as const;

/** What is no page needs nothing. A search reads some forty files, each with its headers, so that these are short. */
const ofFiles = "default-src 'none'; frame-ancestors 'none'";

const embedFolder = '/embed/';

const unlisted: Header = ['X-Robots-Tag', 'noindex'];

/** Readers of feeds, and pages that embed a claim, may run in a browser at another address. */
const forAnyone: Header = ['Access-Control-Allow-Origin', '*'];

/** Of two rules with one path Cloudflare reads the last alone. */
const merged = (rules: readonly HeaderRule[]): readonly HeaderRule[] =>
  [...Map.groupBy(rules, ({ path }) => path)].map(([path, group]) => ({
    path,
    headers: group.flatMap(({ headers }) => headers),
  }));

/** What Cloudflare Pages reads of a `_headers` file: so many rules, and so many characters of a line. */
const most = { rules: 100, line: 2000 };

/** @throws where a host would leave some of it out. */
export function printHeaders(rules: readonly HeaderRule[]): string {
  if (rules.length > most.rules) throw new Error(`_headers: ${rules.length} rules; at most ${most.rules} are read`);
  const text = rules
    .map(({ path, headers }) => [path, ...headers.map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'))
    .join('\n');
  const long = text.split('\n').find((line) => line.length > most.line);
  if (long === undefined) return text;
  throw new Error(
    `_headers: a line of ${long.length} characters (${long.slice(0, 40)}…); at most ${most.line} are read`,
  );
}

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
