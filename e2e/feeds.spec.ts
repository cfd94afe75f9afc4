import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parseFeed } from '@rowanmanning/feed-parser';
import { environment } from '../src/config/environment.ts';
import { publication, publicationOf } from '../src/config/publication.ts';
import { childrenOf, readXml, textOf as textIn } from '../src/text/xml-fixture.ts';
import { isClaim, sites, type Site } from './sites.ts';
import { expect, test } from './test.ts';
import { attribute, classed, named, readPages, type Written } from './written.ts';

interface JsonFeed {
  readonly title: string;
  readonly feed_url: string;
  readonly items: readonly { readonly id: string; readonly url: string }[];
}

/** What a feed of the whole site has at the most. */
const most = 100;

for (const [name, site] of Object.entries(sites)) {
  test.describe(`what can be followed of the site “${name}”`, () => {
    let pages: readonly Written[] = [];
    test.beforeAll(() => {
      pages = readPages(site);
    });
    const text = (path: string): string => readFileSync(join(site.folder, path), 'utf8');
    const whole = publicationOf({ ...environment, base: site.base }, publication).at;
    const reviews = (): readonly string[] => pages.flatMap(({ address }) => (isClaim(address) ? [whole(address)] : []));

    test('each feed is read by readers that are not ours, in both forms alike, and leads to reviews', () => {
      const feeds = feedsIn(site);
      expect(feeds.length).toBeGreaterThan(3);
      for (const path of feeds) {
        const atom = parseFeed(text(path));
        const json = JSON.parse(text(path.replace(/xml$/, 'json'))) as JsonFeed;
        expect(atom.self).toBe(whole(path));
        expect(atom.title).toBe(json.title);
        expect(atom.items.map(({ id, url }) => ({ id, url }))).toEqual(json.items.map(({ id, url }) => ({ id, url })));
        const ids = json.items.map(({ id }) => id);
        expect(new Set(ids).size, path).toBe(ids.length);
        for (const { url } of json.items) expect(reviews()).toContain(url);
      }
    });

    test('all reviews are in the feed of the site, as many as it has room for, and each in one of an outlet', () => {
      const ids = (path: string): readonly string[] => parseFeed(text(path)).items.map(({ id }) => id ?? '');
      expect(ids('/feed.xml')).toHaveLength(Math.min(most, reviews().length));
      const outlets = feedsIn(site).filter((path) => path.startsWith('/feeds/outlets/'));
      const printed = outlets.map(ids);
      if (printed.some((one) => one.length === most)) return;
      expect(printed.flat().sort()).toEqual([...reviews()].sort());
    });

    test('pages announce feeds that are there, and no page of an article does', () => {
      const announced = (tree: Written['tree']): readonly string[] =>
        named(tree, 'link').flatMap((link) =>
          /^application\/(atom|feed)\+/.test(attribute(link, 'type') ?? '') ? (attribute(link, 'href') ?? '') : [],
        );
      const byKind = (pattern: RegExp) => pages.filter(({ address }) => pattern.test(address));
      const lists = byKind(/^\/(?:claims\/(?:[^/]+\/[^/]+\/|[^/-]+-[^/]+\/)?|people\/(?!page\/)[^/]+\/)?$/);
      for (const { address, tree } of lists) {
        expect(announced(tree).length, address).toBeGreaterThan(1);
        for (const path of announced(tree))
          expect(existsSync(join(site.folder, path.slice(site.base.length)))).toBe(true);
      }
      for (const { tree } of byKind(/^\/articles\/(?!page\/)./)) expect(announced(tree)).toEqual([]);
    });

    test('robots are told of a map, which has every page that may be listed, and no other', () => {
      expect(text('/robots.txt')).toContain(`\nSitemap: ${whole('/sitemap.xml')}\n`);
      const urls = childrenOf(readXml(text('/sitemap.xml')), 'url');
      const isListed = ({ tree }: Written): boolean =>
        !named(tree, 'meta').some((meta) => attribute(meta, 'name') === 'robots');
      const listed = pages.filter(isListed).map(({ address }) => whole(address));
      expect(urls.map((url) => textIn(url, 'loc')).sort()).toEqual([...listed].sort());
      const days = new Map(urls.map((url) => [textIn(url, 'loc'), textIn(url, 'lastmod')]));
      for (const { address, tree } of pages.filter(({ address }) => reviews().includes(whole(address)))) {
        const [basis] = classed(tree, 'basis');
        const told = basis && named(basis, 'time').map((time) => attribute(time, 'dateTime'));
        expect(days.get(whole(address)), address).toBe(told?.at(-1));
      }
    });
  });
}

/** The feeds of a site as Atom, by their addresses. */
const feedsIn = ({ folder }: Site): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => `/${file.split(sep).join('/')}`)
    .filter((file) => /^\/(?:feed|corrections|feeds\/.*\/feed)\.xml$/.test(file))
    .sort();

test('hosts are told what feeds are', async ({ request }) => {
  const type = async (path: string): Promise<string> => (await request.get(path)).headers()['content-type'] ?? '';
  for (const path of ['/feed', '/corrections', '/feeds/outlets/evening-star/feed', '/feeds/people/ada-brook/feed']) {
    expect(await type(`${path}.xml`)).toBe('application/atom+xml; charset=utf-8');
    expect(await type(`${path}.json`)).toBe('application/feed+json; charset=utf-8');
  }
});
