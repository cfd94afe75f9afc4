import { findingsIn } from './axe.ts';
import { expect, pages, sample, test } from './site.ts';

for (const address of pages.filter((page) => !sample.includes(page))) {
  test(`axe finds nothing on ${address}, in light, dark and forced colours and at 320 px`, async ({ page }) => {
    await page.goto(address);
    expect(await findingsIn(page)).toEqual([]);
  });
}
