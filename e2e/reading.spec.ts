import { statSync } from 'node:fs';
import { shownClaims } from './article-page.ts';
import { articles, expect, test } from './site.ts';

const [shortest = ''] = articles.toSorted(
  (a, b) => statSync(`dist${a}index.html`).size - statSync(`dist${b}index.html`).size,
);

for (const javaScriptEnabled of [true, false]) {
  test.describe(`${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled });

    test('an article counts its claims as they are marked, and lists them', async ({ page }) => {
      for (const article of articles) {
        await page.goto(article);
        const marked = await shownClaims(page);
        const glance = page.getByRole('region', { name: `${marked.length} claims reviewed` });
        const legend = (await glance.locator('.legend li').allTextContents()).map((entry) => entry.trim());
        const counts = Map.groupBy(marked, ({ callout }) => callout?.label);
        expect(legend.sort()).toEqual([...counts].map(([label, { length }]) => `${label} ${length}`).sort());
        await glance.getByText('List of the claims').click();
        const list = await glance
          .getByRole('listitem')
          .getByRole('link')
          .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
        expect(list).toEqual(marked.map(({ id }) => `#${id}`));
      }
    });

    test('the paragraphs of an article are numbered in order, and no id is used twice', async ({ page }) => {
      for (const article of articles) {
        await page.goto(article);
        const { paragraphs, repeated } = await page.evaluate(readIds);
        expect(paragraphs.length).toBeGreaterThan(5);
        expect(paragraphs).toEqual(paragraphs.map((_, index) => `p${index + 1}`));
        expect(repeated).toEqual([]);
      }
    });
  });
}

test('the claims of an article are walked from first to last by their own pages', async ({ page }) => {
  await page.goto(shortest);
  const order = (await shownClaims(page)).map(({ id }) => `/claims/${id}/`);
  await page.goto(order[0] ?? '');
  for (const next of order.slice(1)) {
    await page.getByRole('navigation', { name: 'Claims of this article' }).getByRole('link', { name: 'Next' }).click();
    await expect(page).toHaveURL(next);
  }
  await expect(page.getByRole('link', { name: 'Next' })).toHaveCount(0);
});

/** Runs in the page: the ids of an article's own paragraphs and headings, and those that any two elements share. */
function readIds() {
  const text = document.querySelectorAll('[data-original] :is(p, h1, h2, h3, h4, h5, h6, li, dt, dd, td, th, pre)');
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  return {
    paragraphs: [...text].filter((one) => !one.closest('[data-ours]')).map(({ id }) => id),
    repeated: ids.filter((id, index) => ids.indexOf(id) !== index),
  };
}
