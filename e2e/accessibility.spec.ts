import type { Page } from '@playwright/test';
import { findingsIn } from './axe.ts';
import { kinds } from './kinds.ts';
import { answered } from './search-page.ts';
import { expect, test } from './test.ts';

/** Some pages a test: a browser is opened for each test. */
const groups = Map.groupBy(Object.values(kinds), (address) => /^\/[a-z]*/.exec(address)?.[0] ?? '/');

for (const [part, addresses] of groups) {
  test(`axe finds nothing on pages of ${part}, in light, dark and forced colours and at 320 px`, async ({ page }) => {
    for (const [index, address] of addresses.entries()) {
      await visit(page, address);
      // What pages share is asked of one of them; `full/every-page.spec.ts` asks everything of all.
      expect(await findingsIn(page, index === 0 ? undefined : ['light'])).toEqual([]);
    }
  });
}

test('axe finds nothing when callouts, lists and folded parts are open', async ({ page }) => {
  await visit(page, '/articles/harbour-reopens/');
  await page.locator('details').evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '');
  });
  expect(await findingsIn(page)).toEqual([]);
});

async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  if (address.startsWith('/search/')) await answered(page);
}
