import type { Page } from '@playwright/test';
import { findingsIn } from './axe.ts';
import { answered } from './search-page.ts';
import { articles, expect, partOf, sample, test } from './site.ts';

for (const [part, addresses] of Map.groupBy(sample, partOf)) {
  test(`axe finds nothing on ${part}, in light, dark and forced colours and at 320 px`, async ({ page }) => {
    const findings: string[] = [];
    for (const address of addresses) findings.push(...(await visit(page, address)));
    expect(findings).toEqual([]);
  });
}

async function visit(page: Page, address: string): Promise<string[]> {
  await page.goto(address);
  return findingsIn(page);
}

test('axe finds nothing when results are shown', async ({ page }) => {
  await page.goto('/search/?q=are+and+will+be+bad');
  await answered(page);
  expect(await findingsIn(page)).toEqual([]);
});

test('axe finds nothing when callouts, lists and folded parts are open', async ({ page }) => {
  await page.goto(articles[0] ?? '');
  await page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
  expect(await findingsIn(page)).toEqual([]);
});
