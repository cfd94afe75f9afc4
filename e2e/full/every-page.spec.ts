import { findingsIn } from '../axe.ts';
import { pagesOf, sites } from '../sites.ts';
import { expect, published } from '../test.ts';

for (const address of pagesOf(sites.published)) {
  published(`axe finds nothing on ${address}, in light, dark and forced colours and at 320 px`, async ({ page }) => {
    await page.goto(address);
    expect(await findingsIn(page)).toEqual([]);
  });
}
