import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { originalIn } from './article-page.ts';
import { isArticle, pagesOf, sampleOf, sites, type Site } from './sites.ts';
import { expect, published, test } from './test.ts';

const articlesOf = (site: Site): readonly string[] => sampleOf(pagesOf(site).filter(isArticle), 12);

/** The proof once more, in a browser and by other means than the build's. */
async function prove(page: Page, address: string): Promise<void> {
  await page.goto(address);
  const archived = page.getByRole('definition').getByRole('link', { name: /\.txt$/ });
  const original = await (await page.request.get((await archived.getAttribute('href')) ?? '')).body();
  expect(await originalIn(page)).toBe(singleSpaced(original.toString('utf8').replace(/^\uFEFF/, '')));
  const sum = createHash('sha256').update(original).digest('hex');
  await expect(page.getByText(sum, { exact: true })).toBeVisible();
  await expect(page.getByRole('article')).toHaveAttribute('data-original', sum);
}

const singleSpaced = (text: string): string => text.replace(/[ \t\n\f\r]+/g, ' ').trim();

for (const address of articlesOf(sites.published)) {
  published(`what ${address} shows, without our additions, is its archived original`, ({ page }) =>
    prove(page, address),
  );
}

test('what an article shows is its original, with lists, tables, quotations and in other scripts too', async ({
  page,
}) => {
  for (const address of articlesOf(sites.fixture)) await prove(page, address);
});
