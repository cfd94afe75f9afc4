import { arriveEverywhere, movesOf, publishedArticles } from '../still.ts';
import { expect, published } from '../test.ts';

for (const address of publishedArticles) {
  for (const width of [1024, 1280, 1440, 1920]) {
    published(`no passage of ${address} moves at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(address);
      expect(await movesOf(page)).toEqual([]);
    });
  }

  published.describe('without JavaScript', () => {
    published.use({ javaScriptEnabled: false, viewport: { width: 1440, height: 900 } });
    published(`who arrives in ${address} has the words in the upper half`, async ({ page }) => {
      await arriveEverywhere(page, address);
    });
  });
}
