import { openSearch, quotations, searchBox } from './search-page.ts';
import { asked, fast, moved, movesWhenOpened, movesWhileTyping, watch } from './search-still.ts';
import { expect, test } from './test.ts';

test('nothing moves on a phone while one types', async ({ page }) => {
  expect(await movesWhileTyping(page, { width: 390, late: fast })).toEqual([]);
});

test('nothing moves on a desk while one types, and when an address is opened', async ({ page }) => {
  expect(await movesWhileTyping(page, { width: 1440, late: fast })).toEqual([]);
  expect(await movesWhenOpened(page, { width: 1440, late: fast })).toEqual([]);
});

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
