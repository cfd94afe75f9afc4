import { kinds } from './kinds.ts';
import { tooWideWith } from './spacing.ts';
import { expect, test } from './test.ts';

test.use({ bypassCSP: true });

test('no kind of page scrolls sideways in a wide face or with the reader’s spacing', async ({ page }) => {
  const found: string[] = [];
  for (const address of Object.values(kinds)) {
    await page.goto(address);
    found.push(...(await tooWideWith(page)));
  }
  expect(found).toEqual([]);
});
