import { pagesOf, sites } from '../sites.ts';
import { unfitting } from '../spacing.ts';
import { expect, published } from '../test.ts';

published.use({ bypassCSP: true });

published(
  'no page that is published scrolls sideways or cuts words, in a wide face and with the reader’s spacing',
  async ({ page }) => {
    published.setTimeout(900_000);
    const found: string[] = [];
    for (const address of pagesOf(sites.published)) {
      await page.goto(address);
      found.push(...(await unfitting(page)));
    }
    expect(found).toEqual([]);
  },
);
