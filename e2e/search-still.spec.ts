import type { Page } from '@playwright/test';
import { answered, openSearch, quotations, searchBox } from './search-page.ts';
import { expect, test } from './test.ts';

/** The search page stands still: what comes stands where nothing stood, and moves nothing that a reader looks at. */

const asked = 'In April we shall open; the quay';

/** A line so slow that answers come long after a letter was typed, when a browser counts what moves. */
const slow = 700;

for (const width of [360, 390, 768, 1440]) {
  for (const late of [0, slow]) {
    test(`nothing moves at ${width} px while one types, ${late > 0 ? 'on a slow line' : 'on a fast line'}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 844 });
      await watch(page);
      if (late > 0) await delay(page, late);
      await openSearch(page);
      await searchBox(page).pressSequentially(asked, { delay: 40 });
      await answered(page);
      await expect(quotations(page).first()).toBeVisible();
      await searchBox(page).press('Escape');
      await expect(quotations(page)).toHaveCount(0);
      await searchBox(page).fill('xylophone');
      await expect(page.getByRole('status')).toContainText('No claim or article');
      await answered(page);
      expect(await moved(page)).toEqual([]);
    });

    test(`nothing moves at ${width} px when an address is opened, ${late > 0 ? 'on a slow line' : 'on a fast line'}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 844 });
      await watch(page);
      if (late > 0) await delay(page, late);
      await openSearch(page, { q: asked, rating: 'no-such-rating' });
      await expect(quotations(page).first()).toBeVisible();
      expect(await moved(page)).toEqual([]);
    });
  }
}

test('nothing moves when an answer is late, and when there is none', async ({ page }) => {
  await watch(page);
  await openSearch(page, { q: asked });
  await page.clock.install();
  const { promise: held, resolve: release } = Promise.withResolvers<undefined>();
  await page.route('**/pagefind/**', async (route) => held.then(() => route.abort()));
  await searchBox(page).fill('paid by the town alone');
  await page.clock.runFor(6000);
  await expect(page.getByText('has not answered')).toBeInViewport();
  await expect(quotations(page).first()).toBeVisible();
  release(undefined);
  expect(await moved(page)).toEqual([]);
});

const delay = (page: Page, ms: number): Promise<unknown> =>
  page.route(/pagefind|finder/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, ms));
    await route.continue();
  });

interface Watched {
  readonly moves: string[];
}

/** From now on all that moves is noted, also what a browser puts down to a key that was pressed. */
const watch = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const moves: string[] = [];
    Object.assign(globalThis, { moves });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { sources = [] } = entry as {
          sources?: { node?: Element; previousRect: DOMRect; currentRect: DOMRect }[];
        };
        for (const { node, previousRect, currentRect } of sources) {
          const name = `${node?.nodeName ?? '?'} ${node?.id ?? ''}`;
          moves.push(`${name} from ${previousRect.x},${previousRect.y} to ${currentRect.x},${currentRect.y}`);
        }
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });

/** What has moved since, once all that has happened is drawn. */
const moved = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  return page.evaluate(() => (globalThis as unknown as Watched).moves);
};
