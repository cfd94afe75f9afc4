import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

const address = '/utterances/open-in-april/';

for (const javaScriptEnabled of [true, false]) {
  test.describe(`${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled });

    test('the wordings stand one under another, and each reads along its row', async ({ page }) => {
      await page.goto(address);
      await expect(page.getByRole('row').first()).toContainText('Evening Star');
      expect(await wordingsOf(page)).toEqual([
        'We will open in April, and not a day later.',
        'In April we shall open',
        'the harbour opens in April',
        'We are opening in April and not one day later',
      ]);
    });

    test('any wording can be the one to compare with', async ({ page }) => {
      await page.goto(address);
      await page.getByText('Compare with Radio Vale').click();
      const table = page.getByRole('region', { name: /^Table: wordings under that of Radio Vale/ });
      await expect(table).toBeVisible();
    });

    test('a wording in another script keeps its language and direction', async ({ page }) => {
      await page.goto(address);
      await expect(page.locator('blockquote[lang="ar"]')).toHaveAttribute('dir', 'rtl');
      await expect(page.locator('figure blockquote[lang="ru"]')).toHaveText('Мы откроемся в апреле, и ни днём позже');
      await expect(page.getByText('our translation, not checked').first()).toBeVisible();
    });
  });
}

/** The words of each row of the first table, without what we say of them. */
const wordingsOf = (page: Page): Promise<readonly string[]> =>
  page
    .locator('table')
    .first()
    .locator('tr')
    .evaluateAll((rows) =>
      rows.map((row) => {
        const copy = row.cloneNode(true) as Element;
        for (const ours of copy.querySelectorAll('th, [data-ours]')) ours.remove();
        const cells = [...copy.querySelectorAll('td')].map((cell) => cell.textContent.trim());
        return cells.filter((text) => text !== '').join(' ');
      }),
    );

test('an utterance says who spoke when, each difference in words, and what we conclude', async ({ page }) => {
  await page.goto(address);
  await expect(page.locator('.kicker')).toContainText('Ada Brook, 7 March 2022');
  await expect(page.locator('.differences').first()).toContainText('without “');
  await expect(page.getByText('An inference.')).toBeVisible();
});

test('with CSS off the same facts are read', async ({ page }) => {
  await page.goto(address);
  const before = await page.locator('.differences').first().textContent();
  await page.evaluate(() => {
    for (const style of document.querySelectorAll('style')) style.remove();
  });
  await expect(page.getByRole('table').first()).toBeVisible();
  expect(await page.locator('.differences').first().textContent()).toBe(before);
});

test('claim pages and callouts lead to the wordings of theirs', async ({ page }) => {
  await page.goto('/claims/post-open-quote/');
  await page.getByRole('link', { name: 'Brook: the harbour opens in April, and not a day later' }).click();
  await expect(page).toHaveURL(address);
  await page.goto('/articles/harbour-reopens/#brook-open-quote');
  const callout = page.locator('#note-brook-open-quote');
  await expect(callout.getByRole('link', { name: /^In other words in 3 other articles/ })).toBeVisible();
});

test('where the articles differ, both sides and what is not known are shown', async ({ page }) => {
  await page.goto('/utterances/#disagreements');
  const section = page.locator('.disagreement');
  await expect(section).toHaveCount(1);
  await expect(section.getByText('Whether a winter is a year in Port Vale.')).toBeVisible();
  await expect(section.getByRole('heading', { name: 'The articles', exact: true })).toBeVisible();
  await expect(section.getByText('Two winters and two years may be the same time.')).toBeVisible();
});

test('the timeline has its events oldest first, each with its claim, and says how long a gap is', async ({ page }) => {
  await page.goto('/events/');
  const line = page.locator('.timeline > li');
  await expect(line).toHaveCount(5);
  await expect(line.first()).toContainText('March 2020');
  await expect(line.nth(1)).toHaveAttribute('data-gap', '2 years later');
  await expect(line.nth(1).getByRole('link').first()).toHaveAttribute('href', '/claims/brook-open-quote/');
  await expect(line.nth(1)).toContainText('dated by Radio Vale, 7 March 2022');
});

test('on a phone a table of wordings is read without scrolling sideways', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(address);
  const over = await page
    .locator('.collation')
    .first()
    .evaluate((table) => table.scrollWidth - table.clientWidth);
  expect(over).toBeLessThanOrEqual(0);
});
