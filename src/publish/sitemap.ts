import { address } from '../addresses.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { changedOn, latestOf } from '../review/history.ts';
import { partsOf } from '../review/parts.ts';
import { element, xmlDocument } from '../text/xml.ts';

/** A page that search engines may list. */
export interface ListedPage {
  readonly address: string;
  /** The day on which what it shows was last changed, where all of that has a history. */
  readonly changed?: string | undefined;
}

/** A file of a site, by its address. */
interface SiteFile {
  readonly path: string;
  readonly text: string;
}

/** So many addresses a file may have (sitemaps.org, protocol 0.9). */
const most = 50_000;

/** A site’s map: one file, or parts and a file that names them. `at` makes an address whole. */
export function sitemap(
  pages: readonly ListedPage[],
  at: (path: string) => string,
  mostOfPart = most,
): readonly SiteFile[] {
  const parts = partsOf(pages, mostOfPart);
  if (parts.length === 1) return [{ path: address.sitemap, text: mapOf(pages, at) }];
  const files = parts.map(({ number, items }) => ({ path: address.sitemapPart(number), text: mapOf(items, at) }));
  const index = files.map(({ path }) => element('sitemap', {}, element('loc', {}, at(path))));
  return [{ path: address.sitemap, text: xmlDocument(element('sitemapindex', { xmlns }, ...index)) }, ...files];
}

const xmlns = 'http://www.sitemaps.org/schemas/sitemap/0.9';

function mapOf(pages: readonly ListedPage[], at: (path: string) => string): string {
  const urls = pages.map((page) =>
    element(
      'url',
      {},
      element('loc', {}, at(page.address)),
      ...(page.changed === undefined ? [] : [element('lastmod', {}, page.changed)]),
    ),
  );
  return xmlDocument(element('urlset', { xmlns }, ...urls));
}

/**
 * When what a page shows was last changed, as the histories of reviews and of wordings tell it: of a review’s page that
 * of the review; of one of wordings that, and that of the reviews that it names; of the front page and of lists of
 * claims that of the reviews which they show. What else is on the site has no history: nothing is said of its pages.
 */
export function lastChanges({ claims, utterances, claimsByUtterance }: Histories, base: string) {
  const days = new Map(claims.map((claim) => [claim.id, changedOn(claim)]));
  const wordings = new Map(
    utterances.map((utterance) => {
      const shown = claimsByUtterance.get(utterance.id) ?? [];
      return [address.utterance(utterance.id), latest([...shown, utterance].map(changedOn))];
    }),
  );
  const linkToClaim = new RegExp(`href="${base.replace(/\/$/, '')}/claims/([a-z\\d-]+)/"`, 'g');
  const newest = latest([...days.values()]);
  return (path: string, html: string): string | undefined => {
    if (path === address.home) return newest;
    if (path.startsWith(address.utterances)) return wordings.get(path);
    const own = /^\/claims\/([^/]+)\/$/.exec(path)?.[1];
    const review = own === undefined ? undefined : days.get(own);
    if (review !== undefined) return review;
    if (!path.startsWith(address.claims) && !path.startsWith(address.people)) return undefined;
    return latest(Array.from(html.matchAll(linkToClaim), ([, id = '']) => days.get(id) ?? ''));
  };
}

type Histories = Pick<Catalogue, 'claims' | 'utterances' | 'claimsByUtterance'>;

const latest = (days: readonly string[]): string | undefined => latestOf(days) || undefined;

/** What robots are told: they may read all, and where the map is. A page says itself if it is not to be listed. */
export const robots = (map: string): string => `User-agent: *\nAllow: /\n\nSitemap: ${map}\n`;
