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
        'We are opening in April and not one day later',
        'the harbour opens in April',
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
  await expect(page.getByRole('complementary', { name: 'An inference of ours' })).toBeVisible();
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
  const wordings = callout.getByText(/^In other words in 3 other articles:/);
  await expect(wordings.getByRole('link')).toHaveAttribute('href', '/utterances/open-in-april/');
});

test('where the articles differ, both sides and what is not known are shown under the question', async ({ page }) => {
  await page.goto('/utterances/#disagreements');
  const section = page.locator('.disagreement');
  await expect(section).toHaveCount(1);
  await section.getByRole('heading').first().click();
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

test('each kind of event has a sign of its own, and the time between two stands beside the line in any colours', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/events/');
  const signs = await page.locator('.timeline').evaluate((list) =>
    ['statement', 'article', 'vote', 'background', 'aftermath'].map((kind) => {
      const event = list.appendChild(document.createElement('li'));
      event.dataset['kind'] = kind;
      const { backgroundColor, borderRadius, rotate, clipPath } = getComputedStyle(event, '::before');
      return [backgroundColor, borderRadius, rotate, clipPath].join(' ');
    }),
  );
  expect(new Set(signs).size).toBe(signs.length);
  const gap = await page
    .locator('[data-gap]')
    .first()
    .evaluate((event) => {
      const { borderBlockStartWidth, insetInlineStart } = getComputedStyle(event, '::after');
      return [borderBlockStartWidth, insetInlineStart].map(Number.parseFloat);
    });
  expect(gap[0]).toBe(0);
  expect(gap[1]).toBeGreaterThan(0);
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

test('what a wording leaves out stands struck in its place, said to who listens, and is no part of it', async ({
  page,
}) => {
  await page.goto(address);
  const row = page.getByRole('table').first().getByRole('row', { name: 'In April we shall open' });
  const gone = row.getByRole('deletion').first();
  await expect(gone).toHaveText(/^left out: \S/);
  await expect(gone).toHaveCSS('user-select', 'none');
  await expect(page.getByRole('table').first().getByRole('row', { name: 'paraphrase' })).toContainText(
    'the harbour opens in April',
  );
});

test('the finding comes first, then the original, the table, and what the differences do', async ({ page }) => {
  await page.goto(address);
  const order = await page.locator('main').evaluate((main) => {
    const found = ['.found', 'blockquote[lang="ru"]', '.collation', '#differences', 'details'];
    const places = [...main.querySelectorAll('*')];
    return found.map((one) => places.indexOf(main.querySelector(one) ?? main));
  });
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  await expect(page.locator('.found')).toContainText('Post');
});

test('on a phone the wording compared with stays in sight while the others pass', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 490 });
  await page.goto(address);
  const base = page.locator('.collation .base').first();
  await page
    .locator('.collation tr')
    .nth(3)
    .evaluate((row) => row.scrollIntoView({ block: 'center' }));
  await expect(base).toBeInViewport();
  expect((await base.boundingBox())?.y).toBeLessThanOrEqual(0.5);
});

test('the list has the words of each utterance, with differences drawn and who has them', async ({ page }) => {
  await page.goto('/utterances/');
  const rows = page.locator('.utterances .rows').first().getByRole('listitem');
  await expect(rows.first()).toContainText('We will open in April, and not a day later.');
  await expect(rows.first()).toContainText('Evening Star');
  await expect(rows.filter({ has: page.locator('[data-variant]') }).first()).toBeVisible();
  await expect(rows.filter({ hasText: 'paraphrase' })).toHaveCount(1);
});
