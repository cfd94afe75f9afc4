import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { Cite } from '@citation-js/core';
import { isClaim, pagesOf, sites } from './sites.ts';
import { expect, test } from './test.ts';
import { attribute, named, readPages, type Written } from './written.ts';

/** What a reader takes along of a page: the files, tags and texts by which it is cited. */
const isCited = ({ address }: Written): boolean => isClaim(address) || /^\/articles\/[^/]+\/cite\/$/.test(address);

const tagOf = ({ tree }: Written, name: string): string | undefined =>
  attribute(
    named(tree, 'meta').find((meta) => attribute(meta, 'name') === name),
    'content',
  );

for (const [name, site] of Object.entries(sites)) {
  test(`every file for reference managers of the site “${name}” is read by one, and is of the page that offers it`, () => {
    const pages = readPages(site).filter(isCited);
    expect(pages.length).toBeGreaterThan(0);
    for (const page of pages) {
      const files = named(page.tree, 'a').filter((link) => attribute(link, 'download') !== undefined);
      expect(files, page.address).toHaveLength(3);
      for (const file of files) {
        const path = join(site.folder, (attribute(file, 'href') ?? '').slice(site.base.length));
        expect(existsSync(path), path).toBe(true);
        const [work, ...others] = new Cite(readFileSync(path, 'utf8')).data as readonly Record<string, unknown>[];
        expect(others).toEqual([]);
        expect([work?.['title'], work?.['URL']], path).toEqual([
          tagOf(page, 'citation_title')?.replace(/\s+/g, ' '),
          tagOf(page, 'citation_public_url'),
        ]);
      }
      expect(tagOf(page, 'DC.title')).toBe(tagOf(page, 'citation_title'));
      expect(tagOf(page, 'DC.date')?.replaceAll('-', '/')).toBe(tagOf(page, 'citation_publication_date'));
    }
  });
}

test('a citation is copied by its button, which says so', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: baseURL ?? '' });
  const address = pagesOf(sites.fixture).find(isClaim) ?? '';
  await page.goto(address);
  for (const text of await page.locator('dd [data-copyable]').all()) {
    const row = text.locator('xpath=..');
    await row.getByRole('button', { name: /^Copy/ }).click();
    await expect(row.getByRole('status')).toHaveText('Copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await text.innerText());
    await expect(page.getByText('Copied', { exact: true })).toHaveCount(1);
  }
});

test.describe('where a page may not copy', () => {
  test('the citation is selected, and it is said that it is to be copied by hand', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    const address = pagesOf(sites.fixture).find(isClaim) ?? '';
    await page.goto(address);
    const text = page.locator('[data-copyable]').first();
    const row = text.locator('xpath=..');
    await row.getByRole('button', { name: /^Copy/ }).click();
    await expect(row.getByRole('status')).toHaveText('Selected, to be copied by hand');
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(await text.innerText());
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a claim’s page has all that is to be taken along, and nothing that does not work', async ({ page }) => {
    const address = pagesOf(sites.fixture).find(isClaim) ?? '';
    await page.goto(address);
    const section = page.locator('section.cite');
    for (const term of [
      'Copy or share the link',
      'Words and source',
      'Chicago, bibliography',
      'APA',
      'MLA',
      'Files',
      'Elsewhere',
    ])
      await expect(section.getByText(term, { exact: true })).toBeVisible();
    await expect(section.getByRole('button')).toHaveCount(0);
    await expect(section.getByRole('link', { name: 'These words on the page of' })).toHaveAttribute(
      'href',
      /#:~:text=/,
    );
  });
});
