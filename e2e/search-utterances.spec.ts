import { readContent } from '../src/desk/desk.ts';
import { allRecords } from '../src/search/records.ts';
import { writeIndex } from '../src/search/write-index.ts';
import { giveIndex } from './other-index.ts';
import { openSearch, quotations, searchBox } from './search-page.ts';
import { sites } from './sites.ts';
import { expect, test } from './test.ts';

const said = 'We will open in April, and not a day later.';
/** As a report has it that is not here: every article that prints the utterance is found by it. */
const carried = 'We are opening in April and not one day later';
const title = 'Brook: the harbour opens in April, and not a day later';

test('the wordings of one utterance stand together under its name, best first, with the way to all of them', async ({
  page,
}) => {
  await openSearch(page, { q: carried });
  const group = page.locator('#quotations > li').first();
  await expect(group.getByRole('heading', { name: title })).toBeVisible();
  await expect(page.getByRole('heading', { name: title })).toHaveCount(1);
  const wordings = group.locator('[data-label]');
  await expect(wordings.first()).toHaveAttribute('data-claim', 'brook-open-quote');
  const claims = await wordings.evaluateAll((all) => all.map((one) => one.getAttribute('data-claim')));
  expect(claims.length).toBeGreaterThan(1);
  expect(new Set(claims).size).toBe(claims.length);
  await group.getByRole('link', { name: 'All 6 wordings, word by word' }).click();
  await expect(page).toHaveURL('/utterances/open-in-april/');
});

test('of an utterance it is said once who spoke, who else has it, and what was carried', async ({ page }) => {
  await openSearch(page, { q: carried });
  const group = page.locator('#quotations > li').first();
  await expect(group.getByText('Ada Brook, 7 March 2022')).toHaveCount(1);
  await expect(group.getByText('Words like yours were carried by')).toHaveCount(1);
  const outlets = await group.locator('.also').getByRole('link').allInnerTexts();
  expect(new Set(outlets).size).toBe(outlets.length);
  const found = await group
    .locator('[data-article]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-article')));
  const others = await group
    .locator('.also a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/')[2]));
  expect(others.filter((slug) => found.includes(slug ?? ''))).toEqual([]);
});

test('a quotation that is of no utterance stands alone', async ({ page }) => {
  await openSearch(page, { q: 'The works cost 2.5 million crowns' });
  await expect(page.locator('#quotations > li').first()).toHaveAttribute('data-claim', 'works-cost');
  await expect(page.locator('#quotations').getByRole('link', { name: 'word by word' })).toHaveCount(0);
});

test('under /repo/ the way leads to the wordings of that site', async ({ page, repo }) => {
  await page.goto(`${repo}/repo/search/?${new URLSearchParams({ q: said })}`);
  await page.getByRole('link', { name: 'word by word' }).click();
  await expect(page).toHaveURL(`${repo}/repo/utterances/open-in-april/`);
});

test('an index of other content is shown as it is: markup is text, and without utterances all stand alone', async ({
  page,
}, info) => {
  const catalogue = readContent(sites.fixture.content);
  const hostile = '<img src=x onerror=alert(1)> &amp; </h3>';
  const named = new Map(
    [...catalogue.utterancesByClaim].map(([id, all]) => [id, all.map((one) => ({ ...one, summary: hostile }))]),
  );
  await writeIndex(allRecords({ ...catalogue, utterancesByClaim: named }), info.outputPath('hostile'));
  const mend = await giveIndex(page, info.outputPath('hostile'));
  await openSearch(page, { q: said });
  await expect(page.locator('#quotations').getByRole('heading', { name: hostile })).toBeVisible();
  await expect(page.getByRole('main').locator('img')).toHaveCount(0);
  await mend();
  const none = { utterances: [], utterancesByClaim: new Map(), claimsByUtterance: new Map() };
  await writeIndex(allRecords({ ...catalogue, ...none }), info.outputPath('none'));
  await giveIndex(page, info.outputPath('none'));
  await openSearch(page, { q: said });
  await expect(page.locator('#quotations > [data-label]').first()).toHaveAttribute('data-claim', 'brook-open-quote');
  await expect(page.locator('#quotations > :not([data-label])')).toHaveCount(0);
});

test('the key that goes to the search box can be switched off, and stays so', async ({ page }) => {
  await page.goto('/about/');
  await page.getByLabel('The key / goes to the search box').uncheck();
  await page.goto('/search/');
  await page.keyboard.press('/');
  await expect(searchBox(page)).not.toBeFocused();
  await page.goto('/about/');
  await page.getByLabel('The key / goes to the search box').check();
  await page.goto('/search/');
  await page.keyboard.press('/');
  await expect(searchBox(page)).toBeFocused();
});

test('what is asked again is not shown anew', async ({ page }) => {
  await openSearch(page, { q: said });
  await quotations(page)
    .first()
    .evaluate((one) => one.setAttribute('data-kept', ''));
  await searchBox(page).press('Enter');
  await expect(page.locator('form#search')).toHaveAttribute('data-state', 'done');
  await expect(page.locator('[data-kept]')).toHaveCount(1);
});
