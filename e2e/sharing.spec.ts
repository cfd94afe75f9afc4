import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { imageMetadata } from 'astro/assets/utils';
import { readContent } from '../src/desk/desk.ts';
import { sites } from './sites.ts';
import { expect, test } from './test.ts';
import { attribute, named, readPages, textOf, type Written } from './written.ts';

/** What is told of every page where its link is shared (ogp.me), whatever the content. */
for (const [name, site] of Object.entries(sites)) {
  test.describe(`where links to the site “${name}” are shared`, () => {
    let pages: readonly Written[] = [];
    test.beforeAll(() => {
      // A claim in other people’s pages is shared by its own page, which it names.
      pages = readPages(site).filter(({ address }) => !address.startsWith('/embed/'));
    });

    test('every page has a whole card, whose picture is there', async () => {
      const pictures = new Set<string>();
      for (const { address, tree } of pages) {
        const meta = metaOf(tree);
        const canonical = named(tree, 'link').find((link) => attribute(link, 'rel') === 'canonical');
        expect(meta.get('og:url'), address).toBe(attribute(canonical, 'href'));
        expect(textOf(named(tree, 'title')[0]), address).toContain(meta.get('og:title'));
        for (const one of ['og:type', 'og:site_name', 'og:image:alt', 'description'])
          expect(meta.get(one), `${address} ${one}`).toBeTruthy();
        expect(meta.get('og:locale'), address).toMatch(/^[a-z]{2}_[A-Z]{2}$/);
        expect(meta.get('twitter:card'), address).toBe('summary_large_image');
        const image = new URL(meta.get('og:image') ?? '');
        expect(image.origin, address).toBe(new URL(meta.get('og:url') ?? '').origin);
        expect(image.pathname.startsWith(`${site.base}pictures/`), address).toBe(true);
        expect([meta.get('og:image:width'), meta.get('og:image:height')], address).toEqual(['1200', '630']);
        pictures.add(image.pathname.slice(site.base.length));
      }
      for (const picture of pictures) {
        const file = join(site.folder, picture);
        expect(await imageMetadata(readFileSync(file)), file).toMatchObject({
          format: 'png',
          width: 1200,
          height: 630,
        });
        expect(statSync(file).size, file).toBeLessThanOrEqual(60_000);
      }
    });

    test('each claim, article and utterance has a picture of its own, and says of a claim who, where and how', () => {
      const { articles, claims, utterances } = readContent(site.content);
      const metas = new Map(pages.map(({ address, tree }) => [address, metaOf(tree)]));
      const own = [
        ...articles.map(({ slug }) => `/articles/${slug}/`),
        ...claims.map(({ id }) => `/claims/${id}/`),
        ...utterances.map(({ id }) => `/utterances/${id}/`),
      ];
      for (const address of own) {
        const { pathname } = new URL(metas.get(address)?.get('og:image') ?? '');
        expect(pathname).toBe(`${site.base}pictures${address.replace(/\/$/, '.png')}`);
      }
      for (const { id, speaker, article, rating } of claims) {
        const told = metas.get(`/claims/${id}/`)?.get('description');
        for (const part of [speaker.name, article.outlet.name, rating.label.toLowerCase()])
          expect(told).toContain(part);
      }
    });
  });
}

test('a browser shows the picture of a page', async ({ page }) => {
  await page.goto('/claims/bahr-open-quote/');
  const address = await page.locator('meta[property="og:image"]').getAttribute('content');
  const answer = await page.goto(new URL(address ?? '').pathname);
  expect(answer?.headers()['content-type']).toBe('image/png');
  const image = page.locator('img');
  expect(await image.evaluate((one: HTMLImageElement) => [one.naturalWidth, one.naturalHeight])).toEqual([1200, 630]);
});

/** What a page tells of itself, by name or property. */
const metaOf = (tree: Written['tree']): ReadonlyMap<string, string> =>
  new Map(
    named(tree, 'meta').flatMap((meta) => {
      const name = attribute(meta, 'property') ?? attribute(meta, 'name');
      return name === undefined ? [] : [[name, attribute(meta, 'content') ?? ''] as const];
    }),
  );
