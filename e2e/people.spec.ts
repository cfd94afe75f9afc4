import { expect, test } from './test.ts';

test.use({ javaScriptEnabled: false });

test('a name on a claim’s page leads to the person, and from there to the words in each article', async ({ page }) => {
  await page.goto('/claims/brook-open-quote/');
  await page.getByRole('main').getByRole('link', { name: 'Ada Brook', exact: true }).click();
  await expect(page).toHaveURL('/people/ada-brook/');
  await expect(page.getByText('Mayor of Port Vale')).toBeVisible();
  await page
    .getByRole('link', { name: /^Evening Star, claim/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/articles\/harbour-reopens\/#/);
});

test('what someone is quoted as saying, by what was said, stands apart from what is reported of them', async ({
  page,
}) => {
  await page.goto('/people/ada-brook/');
  const [said, reported] = [/^Quoted as saying/, /^Reported as saying/].map((name) =>
    page.getByRole('heading', { level: 2, name }),
  );
  await expect(said ?? page.locator('none')).toBeVisible();
  await expect(reported ?? page.locator('none')).toBeVisible();
  const saying = page.locator('.saying').filter({ has: page.locator('a[href="/utterances/open-in-april/"]') });
  expect(await saying.first().locator('ol.rows > li').count()).toBeGreaterThan(1);
});

test('all people are listed, and the claims lead to the list', async ({ page }) => {
  await page.goto('/claims/');
  await page.getByRole('main').getByRole('link', { name: 'By people' }).click();
  await expect(page).toHaveURL('/people/');
  await expect(page.locator('.people > li')).toHaveCount(1);
});

test('an outlet in its own voice is no person', async ({ page }) => {
  expect((await page.goto('/people/evening-star/'))?.status()).toBe(404);
});
