import { readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { test as base } from '@playwright/test';

export { expect } from '@playwright/test';

/** `page.goto('/claims/')` reads the site at `/`; `repo` is the origin of the one built for `/repo/`. */
export const test = base.extend<{ repo: string }>({
  baseURL: async ({}, use) => use(origin('SITE_AT_ROOT')),
  repo: async ({}, use) => use(origin('SITE_AT_REPO')),
});

function origin(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`servers.ts has not set ${name}`);
  return value;
}

/** Every HTML file of the built site. */
export const files: readonly string[] = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replaceAll(sep, '/'));

/** The addresses of its pages. The page for unknown addresses has none. */
export const pages: readonly string[] = files
  .filter((file) => file !== '404.html')
  .map((file) => `/${file.replace(/index\.html$/, '')}`)
  .sort();

export const articles = pages.filter((page) => /^\/articles\/[^/]+\/$/.test(page));
export const claims = pages.filter((page) => /^\/claims\/[^/]+\/$/.test(page));
export const narrowed = pages.filter((page) => /^\/claims\/[^/]+\/[^/]+\/$/.test(page));
const sources = pages.filter((page) => /^\/sources\/[^/]+\/$/.test(page));
const utterances = pages.filter((page) => /^\/utterances\/[^/]+\/$/.test(page));

/** One page of each kind, the fullest, and all articles: what is tested where every page would take too long. */
export const sample: readonly string[] = [
  ...['/', '/claims/', '/sources/', '/utterances/', '/events/', '/search/', '/about/', '/no-such-page/'],
  ...[narrowed, claims, sources, utterances].map(fullest),
  ...articles,
];

/** The part of the site that a page is in, as a test names it. */
export const partOf = (page: string): string =>
  /^\/(articles|claims|sources|utterances)\//.exec(page)?.[0] ?? 'the other pages';

function fullest(addresses: readonly string[]): string {
  const size = (address: string): number => statSync(join('dist', address, 'index.html')).size;
  return addresses.reduce((full, one) => (size(one) > size(full) ? one : full));
}

/** The number of claims that editors have written. */
export const written = readdirSync('content/claims').filter((file) => file.endsWith('.mdx')).length;
