import { expect, test } from './test.ts';

test('the front page says what the site is, and opens with a finding, the original and the wordings', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  const exhibit = page.getByRole('region', { name: /Russian has “not a day later”/ });
  await expect(exhibit.getByRole('heading')).toHaveCount(1);
  await expect(exhibit.locator('blockquote[lang="ru"]')).toHaveText('Мы откроемся в апреле, и ни днём позже');
  await expect(exhibit.getByRole('row').first()).toContainText('Evening Star');
  await expect(exhibit.getByRole('deletion').first()).toContainText('left out:');
  await expect(exhibit.getByRole('link', { name: 'Word by word' })).toHaveAttribute(
    'href',
    '/utterances/open-in-april/',
  );
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 1 });
  await expect(exhibit.getByRole('heading')).toBeInViewport({ ratio: 1 });
});

test('the articles stand abreast, each with at most two findings and without counts', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/');
  const cards = page.locator('.abreast > li');
  const tops = await cards.evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)));
  expect(tops.filter((top) => top === tops[0]).length).toBe(4);
  for (const card of await cards.all()) expect(await card.getByRole('listitem').count()).toBeLessThanOrEqual(2);
  expect(await cards.allTextContents()).not.toContainEqual(expect.stringMatching(/\d (?:statements|claims)/));
});

test('on a phone the search is large, and every target is at least 24 px high', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/');
  await expect(page.locator('#home-search')).toBeVisible();
  const heights = await page
    .locator('.abreast a')
    .evaluateAll((all) => all.map((link) => (link.parentElement ?? link).getBoundingClientRect().height));
  for (const height of heights) expect(height).toBeGreaterThanOrEqual(24);
});

test('the marks of the wordings are explained, and no line of the headline ends within a few quoted words', async ({
  page,
}) => {
  await page.goto('/');
  const exhibit = page.getByRole('region', { name: /Russian has “not a day later”/ });
  await expect(exhibit.getByText('Underlined: other words than in the first line. Struck: left out.')).toBeVisible();
  const bound = exhibit.getByRole('heading').locator('.bound');
  await expect(bound).toHaveText(/^“not a day later”/);
  for (const width of [320, 360, 390, 540, 768, 1024]) {
    await page.setViewportSize({ width, height: 844 });
    const lines = await bound.evaluate((one) => one.clientHeight / Number.parseFloat(getComputedStyle(one).lineHeight));
    expect(Math.round(lines), `in ${width} px`).toBe(1);
  }
});
