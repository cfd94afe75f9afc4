import type { Page } from '@playwright/test';
import { beforeLongest, giveIndex } from './other-index.ts';
import { askAll, deniesNothing, sabotage, waitLess, type Part, type Way } from './sabotage.ts';
import { answered, openSearch, quotations, results, searchBox, status } from './search-page.ts';
import { sites } from './sites.ts';
import { expect, test } from './test.ts';

const missing: Readonly<Record<string, RegExp>> = {
  'its script is not there': /\/_astro\/.*\.js$/,
  'WebAssembly is not there': /\.pagefind$/,
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

const printed = 'The works cost 2.5 million crowns';
const other = 'It was quiet in Port Vale on Sunday';

/** Some parts, each in one way; `full/sabotage.spec.ts` has all of them in every way. */
const samples: readonly (readonly [Part, Way])[] = [
  ['the engine', 'is missing'],
  ['a part of the index', 'is cut'],
  ['a found passage', 'is a page'],
];

for (const [part, way] of samples) {
  test(`when ${part} ${way}, nothing printed is denied, and when it is back it is found`, async ({ page }) => {
    const mend = await sabotage(page, part, way);
    await deniesNothing(page, printed);
    await mend();
    await page.getByRole('button', { name: 'Ask again' }).click();
    await expect(quotations(page).first()).toContainText(printed);
    await expect(page.getByText('has not answered')).toBeHidden();
  });
}

test('a line that is lost after an answer denies nothing, and the next question works by itself', async ({
  page,
  context,
}) => {
  await openSearch(page, { q: other });
  await context.setOffline(true);
  await searchBox(page).fill(printed);
  await expect(status(page)).toContainText('not known');
  await context.setOffline(false);
  await searchBox(page).fill(`${printed},`);
  await answered(page);
  await expect(quotations(page).first()).toContainText(printed);
});

test('what could not be shown more of can be asked for again', async ({ page, context }) => {
  await openSearch(page, { q: 'built' });
  const before = await results(page).count();
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect(status(page)).toContainText('could not be read');
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect(results(page)).not.toHaveCount(before);
});

test('a new site under an open page is searched as it is now, though all of the one before was read', async ({
  page,
}, info) => {
  const { index, kept, added } = await beforeLongest(sites.fixture, info.outputPath('index'));
  const publish = await giveIndex(page, index);
  await openSearch(page);
  await askAll(page, kept);
  const [printed = ''] = added;
  expect(await askAll(page, [printed])).toMatchObject({ denied: 1 });
  await publish();
  expect(await askAll(page, added)).toEqual({ asked: added.length, denied: 0, found: added.length });
});

test('when its script came and is none, asking again reads it anew', async ({ page }) => {
  const mend = await sabotage(page, 'the finder’s script', 'is cut');
  await deniesNothing(page, printed);
  await mend();
  await page.getByRole('button', { name: 'Ask again' }).click();
  await expect(quotations(page).first()).toContainText(printed);
});

test('what never comes is taken for lost', async ({ page }) => {
  await waitLess(page);
  const mend = await sabotage(page, 'the engine', 'never comes');
  await deniesNothing(page, printed);
  await mend();
  await page.getByRole('button', { name: 'Ask again' }).click();
  await expect(quotations(page).first()).toContainText(printed);
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
