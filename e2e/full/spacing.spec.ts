import { pagesOf, sites } from '../sites.ts';
import { tooWideWith } from '../spacing.ts';
import { expect, published } from '../test.ts';

published.use({ bypassCSP: true });

published(
  'no page that is published scrolls sideways in a wide face or with the reader’s spacing',
  async ({ page }) => {
    published.setTimeout(600_000);
    const found: string[] = [];
    for (const address of pagesOf(sites.published)) {
      await page.goto(address);
      found.push(...(await tooWideWith(page)));
    }
    expect(found).toEqual([]);
  },
);
