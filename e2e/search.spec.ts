import { readFileSync } from 'node:fs';
import { answered, found, openSearch, results, searchBox, status } from './search-page.ts';
import { articles, claims, expect, narrowed, test } from './site.ts';

test('a claim is found by what it says, and the number of results is announced', async ({ page }) => {
  const [claim = ''] = claims;
  await page.goto(claim);
  const summary = await page.getByRole('heading', { level: 1 }).innerText();
  await openSearch(page);
  await expect(status(page)).toBeEmpty();
  await searchBox(page).fill(summary);
  await expect(status(page)).toContainText('on the topic');
  await answered(page);
  expect(await found(page)).toContain(claim);
  await results(page).locator(`a[href="${claim}"]`).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(summary);
});

test('as many results as are announced can be shown', async ({ page }) => {
  await openSearch(page, { q: 'relations' });
  const announced = Number(
    /(\d+) (?:claim or article|claims and articles) on the topic/.exec(await status(page).innerText())?.[1],
  );
  const more = page.getByRole('button', { name: 'Show more' });
  while (await more.isVisible()) {
    const before = await results(page).count();
    await more.click();
    await expect.poll(() => results(page).count()).toBeGreaterThan(before);
  }
  await expect(results(page)).toHaveCount(announced);
});

test('what is not there is said not to be found', async ({ page }) => {
  await openSearch(page, { q: 'xylophone' });
  await expect(status(page)).toHaveText(/^No claim or article/);
  await expect(results(page)).toHaveCount(0);
});

test('an article is found too', async ({ page }) => {
  await openSearch(page, { q: 'Moscow expects no changes in relations with US after midterm elections' });
  const addresses = await found(page);
  expect(addresses.some((address) => articles.includes(address ?? ''))).toBe(true);
});

test('filters combine, stand in the address, and find what the lists of claims hold', async ({ page }) => {
  const [claim = ''] = claims;
  const lists = narrowed.filter((list) => listed(list).has(claim));
  const filters = lists.map((list) => list.split('/').slice(2, 4));
  expect(filters.map(([facet]) => facet)).toEqual(['kind', 'outlet', 'rating', 'speaker', 'year']);
  await openSearch(page);
  for (const [facet = '', value = ''] of filters) {
    await page.locator(`select[name="${facet}"]`).selectOption(value);
    await answered(page);
    expect(new URL(page.url()).searchParams.get(facet)).toBe(value);
  }
  await expect
    .poll(async () => (await found(page)).sort())
    .toEqual(claims.filter((one) => lists.every((list) => listed(list).has(one))));
});

/** The claims that one of the lists of claims holds. */
function listed(list: string): ReadonlySet<string> {
  const html = readFileSync(`dist${list}index.html`, 'utf8');
  return new Set([...html.matchAll(/<h2><a href="([^"]+)"/g)].map(([, address = '']) => address));
}

test('a filter narrows what a query finds', async ({ page }) => {
  await openSearch(page, { q: 'relations' });
  const all = await status(page).innerText();
  await page.getByLabel('Rating').selectOption('Accurate');
  await expect(status(page)).not.toHaveText(all);
  await expect(page).toHaveURL(/\?q=relations&rating=accurate$/);
  await answered(page);
  const ratings = await results(page).locator('.rating').allTextContents();
  expect(new Set(ratings)).toEqual(new Set(['Accurate']));
});

test('reloading and going back restore the query, its filters and its results', async ({ page }) => {
  await openSearch(page, { q: 'Medvedev' });
  const before = await found(page);
  await page.getByLabel('Kind').selectOption('Quotation');
  await answered(page);
  const narrowed = await found(page);
  expect(narrowed).not.toEqual(before);
  await page.reload();
  await answered(page);
  await expect(searchBox(page)).toHaveValue('Medvedev');
  await expect(page.getByLabel('Kind').getByRole('option', { selected: true })).toHaveText('Quotation');
  expect(await found(page)).toEqual(narrowed);
  await page.goBack();
  await expect(page).toHaveURL('/search/?q=Medvedev');
  await expect(page.getByLabel('Kind')).toHaveValue('');
  await expect.poll(() => found(page)).toEqual(before);
});

test('a slash goes to the box, and Escape empties it', async ({ page }) => {
  await openSearch(page, { q: 'Medvedev' });
  await page.keyboard.press('/');
  await expect(searchBox(page)).toBeFocused();
  await expect(searchBox(page)).toHaveValue('Medvedev');
  await page.keyboard.press('Escape');
  await expect(searchBox(page)).toHaveValue('');
  await expect(results(page)).toHaveCount(0);
  await expect(page).toHaveURL('/search/');
});

test('with the keyboard alone a reader gets from any page to a result', async ({ page }) => {
  await page.goto('/about/');
  await page.keyboard.press('/');
  await page.keyboard.type('Medvedev');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/search/?q=Medvedev');
  await answered(page);
  const first = results(page).getByRole('link').first();
  const title = await first.innerText();
  for (let stop = 0; stop < 30 && !(await first.evaluate((link) => link === document.activeElement)); stop++)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
});

test('a slash that is typed into the box stays a slash', async ({ page }) => {
  await openSearch(page);
  await searchBox(page).pressSequentially('and/or');
  await expect(searchBox(page)).toHaveValue('and/or');
});

test('markup in a query is text', async ({ page }) => {
  const query = '<img src=x onerror=alert(1)>';
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await openSearch(page, { q: query });
  await expect(searchBox(page)).toHaveValue(query);
  await expect(status(page)).not.toBeEmpty();
  await expect(page.getByRole('main').locator('img')).toHaveCount(0);
  expect(dialogs).toEqual([]);
});

test('under /repo/ results lead to pages of that site', async ({ page, repo }) => {
  await page.goto(`${repo}/repo/search/?q=Medvedev`);
  await answered(page);
  const first = results(page).getByRole('link').first();
  const title = await first.innerText();
  await first.click();
  await expect(page).toHaveURL(new RegExp(`^${repo}/repo/claims/`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
});
