import { findingsIn } from './axe.ts';
import { openSearch } from './search-page.ts';
import { articles, expect, sample, test } from './site.ts';

for (const address of sample) {
  test(`axe finds nothing on ${address}, in light, dark and forced colours and at 320 px`, async ({ page }) => {
    await page.goto(address);
    expect(await findingsIn(page)).toEqual([]);
  });
}

test('axe finds nothing when results are shown', async ({ page }) => {
  await openSearch(page, { q: 'are and will be bad' });
  expect(await findingsIn(page)).toEqual([]);
});

test('axe finds nothing when callouts and lists are open', async ({ page }) => {
  await page.goto(articles[0] ?? '');
  await page.evaluate(() => document.querySelectorAll('details').forEach((one) => one.setAttribute('open', '')));
  expect(await findingsIn(page)).toEqual([]);
});
