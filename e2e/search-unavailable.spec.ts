import type { Page } from '@playwright/test';
import { searchBox } from './search-page.ts';
import { expect, test } from './test.ts';

const missing: Readonly<Record<string, RegExp>> = {
  'its script is not there': /\/_astro\/.*\.js$/,
  'WebAssembly is not there': /\.pagefind$/,
  'the index is not there': /\/pagefind-entry\.json/,
  'the engine is not there': /\/pagefind\.js$/,
};

for (const [what, files] of Object.entries(missing)) {
  test(`when ${what}, the search says so and shows the way to the claims`, async ({ page }) => {
    await page.route(files, (route) => route.abort());
    await page.goto('/search/?q=crowns');
    await showsTheWay(page);
  });
}

test('when the index is answered with the page for unknown addresses, the search says so and shows the way to the claims', async ({
  page,
}) => {
  await page.route('**/pagefind-entry.json*', (route) =>
    route.fulfill({ status: 404, contentType: 'text/html', body: '<!doctype html><title>Not found</title>' }),
  );
  await page.goto('/search/?q=crowns');
  await showsTheWay(page);
});

async function showsTheWay(page: Page): Promise<void> {
  const main = page.getByRole('main');
  await expect(main.getByText('The search needs JavaScript and WebAssembly, and has not answered.')).toBeVisible();
  await main.getByRole('link', { name: 'browse the claims' }).click();
  await expect(page).toHaveURL('/claims/');
}

test('while it can run, the search does not say that it cannot', async ({ page }) => {
  await page.goto('/search/?q=crowns');
  await expect(page.locator('form#search')).toHaveAttribute('data-state', 'done');
  await expect(page.getByText('has not answered')).toBeHidden();
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(`${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled });

    test('the form in the header of a page leads to the search', async ({ page }) => {
      await page.goto('/sources/radio-vale/');
      await searchBox(page).fill('are & will be “bad”');
      await searchBox(page).press('Enter');
      await expect(page).toHaveURL(/\/search\/\?q=/);
      expect(new URL(page.url()).searchParams.get('q')).toBe('are & will be “bad”');
    });
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the search says that it needs it and shows the way to the claims', async ({ page }) => {
    await page.goto('/search/?q=crowns');
    await showsTheWay(page);
  });
});
