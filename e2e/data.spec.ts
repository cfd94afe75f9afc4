import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ClaimRecord } from '../src/data/claim.ts';
import { checksOf, contentsIn, dataFilesOf, isOf } from './data-files.ts';
import { isArticle, isClaim, originOf, sites, type SiteName } from './sites.ts';
import { expect, test } from './test.ts';
import { attribute, named, readPages, textOf, type Written } from './written.ts';

/** What holds of the files for machines of every site, read from what was built. */
for (const [name, site] of Object.entries(sites)) {
  test.describe(`the files of the site “${name}”`, () => {
    let files: ReadonlyMap<string, string> = new Map();
    let pages: readonly Written[] = [];
    test.beforeAll(() => {
      files = dataFilesOf(site);
      pages = readPages(site);
    });
    const claims = (): readonly Written[] => pages.filter(({ address }) => isClaim(address));
    const recordOf = ({ address }: Written): ClaimRecord =>
      JSON.parse(files.get(`claims/${address.split('/')[2] ?? ''}.json`) ?? 'null') as ClaimRecord;

    test('are right by their schemas, and by parsers that are not ours', () => {
      const checks = checksOf(files);
      const faults = [...files].flatMap(([path, text]) =>
        checks(path).flatMap(({ by, faultOf }) => {
          const fault = faultOf(text);
          return fault === undefined ? [] : [`${path} (${by}): ${fault}`];
        }),
      );
      expect(faults).toEqual([]);
    });

    test('are as many as the pages, and as large as they say', () => {
      const contents = contentsIn(files);
      const all = contents.flatMap((content) => [...files].filter(([path]) => isOf(content, path)));
      expect(all).toHaveLength(files.size - 1);
      for (const content of contents) {
        const own = [...files].filter(([path]) => isOf(content, path));
        expect(own, content.name).toHaveLength(content.files);
        expect(own.reduce((sum, [, text]) => sum + Buffer.byteLength(text), 0)).toBe(content.bytes);
      }
      const many = (one: string): number | undefined => contents.find((content) => content.name === one)?.count;
      const of = (pattern: RegExp): number => pages.filter(({ address }) => pattern.test(address)).length;
      expect(many('claims.json')).toBe(claims().length);
      expect(many('articles.json')).toBe(pages.filter(({ address }) => isArticle(address)).length);
      expect(many('utterances.json')).toBe(of(/^\/utterances\/(?!page\/)[^/]+\/$/));
      expect(many('sources.json')).toBe(of(/^\/sources\/(?!page\/)[^/]+\/$/));
    });

    test('and the pages of claims name one another, and have one ClaimReview', () => {
      const feed = [...files].filter(([path]) => path.startsWith('claim-reviews/'));
      const reviews = feed.flatMap(
        ([, text]) => (JSON.parse(text) as { readonly dataFeedElement: readonly { item: Named }[] }).dataFeedElement,
      );
      const byPage = new Map(reviews.map(({ item }) => [item.url, item]));
      for (const page of claims()) {
        const record = recordOf(page);
        const [alternate] = named(page.tree, 'link').filter((one) => attribute(one, 'type') === 'application/json');
        expect(attribute(alternate, 'href')).toBe(new URL(record.data).pathname);
        const canonical = named(page.tree, 'link').find((one) => attribute(one, 'rel') === 'canonical');
        expect(record.page).toBe(attribute(canonical, 'href'));
        expect(textOf(named(page.tree, 'h1')[0])).toContain(record.quote.replace(/\s+/g, ' '));
        const inPage = named(page.tree, 'script').filter((one) => attribute(one, 'type') === 'application/ld+json');
        const written = inPage.map((one) => JSON.parse(textOf(one)) as Named);
        expect(written.filter((one) => one['@type'] === 'ClaimReview')).toEqual([byPage.get(record.page)]);
        const addresses = [record.page, record.article.page, record.data, record.annotations].map(
          (one) => `/${new URL(one).pathname.slice(site.base.length)}`,
        );
        for (const one of addresses) expect(existsSync(join(site.folder, one)), one).toBe(true);
      }
    });
  });
}

interface Named {
  readonly '@type': string;
  readonly url: string;
}

for (const name of ['fixture', 'repo'] as const satisfies readonly SiteName[]) {
  test(`any site’s scripts may read the files of “${name}”, each under its media type, and nobody lists them`, async () => {
    const files = dataFilesOf(sites[name]);
    const annotations = [...files.keys()].find((path) => path.startsWith('annotations/')) ?? '';
    const types = {
      'claims.json': 'application/json',
      'claims.csv': 'text/csv; charset=utf-8; header=present',
      'claim-reviews.json': 'application/ld+json',
      'schemas/claim.json': 'application/schema+json',
      [annotations]: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    };
    for (const [path, type] of Object.entries(types)) {
      const answer = await fetch(`${originOf(name)}${sites[name].base}api/v1/${path}`);
      expect(answer.status, path).toBe(200);
      expect(answer.headers.get('content-type')?.toLowerCase().replace('; charset=utf-8', ''), path).toBe(
        type.replace('; charset=utf-8', ''),
      );
      expect(answer.headers.get('access-control-allow-origin'), path).toBe('*');
      expect(answer.headers.get('x-robots-tag'), path).toBe('noindex');
      expect(await answer.text()).toBe(files.get(path));
    }
  });
}
