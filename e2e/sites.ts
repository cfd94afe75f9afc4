import { readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** A built site, and what it is built from. */
export interface Site {
  readonly folder: string;
  readonly base: string;
  readonly content: string;
}

/**
 * The site that is published is held by rules that any good content meets. What a test must know of the content, the
 * fixture has: a small made-up site with the difficult cases in it.
 */
export const sites = {
  published: { folder: process.env['DIST'] ?? 'dist', base: '/', content: process.env['CONTENT'] ?? 'content' },
  fixture: { folder: '.press/fixture', base: '/', content: 'e2e/fixture/content' },
  repo: { folder: '.press/repo', base: '/repo/', content: 'e2e/fixture/content' },
} as const satisfies Readonly<Record<string, Site>>;

export type SiteName = keyof typeof sites;

/** The origin that a site is served at while tests run. */
export function originOf(name: SiteName): string {
  const origin = process.env[`ORIGIN_OF_${name}`];
  if (!origin) throw new Error(`servers.ts does not serve ${name}`);
  return origin;
}

/** The addresses of a site's pages. The page for unknown addresses has none. */
export const pagesOf = ({ folder }: Site): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => `/${file.split(sep).join('/')}`)
    .filter((file) => file.endsWith('/index.html'))
    .map((file) => file.replace(/index\.html$/, ''))
    .sort();

/** What a page is, by its address: the names of facets, under which claims are listed too, have no dash. */
export const isArticle = (page: string): boolean => /^\/articles\/(?!page\/)[^/]+\/$/.test(page);
export const isClaim = (page: string): boolean => /^\/claims\/[^/-]+-[^/]+\/$/.test(page);

/** The kind of a page: its address with a star for every part but the first. */
export const kindOf = (page: string): string =>
  page.replace(/(?<=^\/[^/]+\/).+$/, (rest) => rest.replace(/[^/]+/g, '*'));

/** The fullest page of each kind: what is tested where every page would take too long. */
export const fullestOf = (site: Site): readonly string[] =>
  [...Map.groupBy(pagesOf(site), kindOf).values()].map((group) => {
    const size = (page: string): number => statSync(join(site.folder, page, 'index.html')).size;
    return group.reduce((fullest, page) => (size(page) > size(fullest) ? page : fullest));
  });

/** At most so many pages of each kind, spread over all of them: for what would take too long on every page. */
export function sampleOf(pages: readonly string[], most: number): readonly string[] {
  return [...Map.groupBy(pages, kindOf).values()].flatMap((group) => {
    const step = Math.max(1, group.length / most);
    return Array.from({ length: Math.min(most, group.length) }, (_, index) => group[Math.floor(index * step)] ?? '');
  });
}
