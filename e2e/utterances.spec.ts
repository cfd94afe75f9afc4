import type { Page } from '@playwright/test';
import { expect, pages, test } from './site.ts';

const utterances = pages.filter((page) => /^\/utterances\/[^/]+\/$/.test(page));
const relations = '/utterances/peskov-2022-relations-bad/';

for (const javaScriptEnabled of [true, false]) {
  test.describe(`${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled });

    test('the wordings stand one under another, and each reads along its row', async ({ page }) => {
      await page.goto(relations);
      const rows = page.getByRole('row');
      await expect(rows.first()).toContainText('The Independent');
      expect(await wordingsOf(page)).toContain('Our existing ties are bad and they will remain bad');
      expect(await wordingsOf(page)).toContain('We still have relations and they will remain bad');
      await expect(page.getByText('Loses the hedge “still”').first()).toBeVisible();
    });

    test('any wording can be the one to compare with', async ({ page }) => {
      await page.goto(relations);
      const other = page.getByText('Compare with World Bulletin').first();
      await other.click();
      await expect(
        page.getByRole('region', { name: /^Table: wordings under that of World Bulletin/ }).first(),
      ).toBeVisible();
    });

    test('a wording in another script keeps its language and direction', async ({ page }) => {
      await page.goto('/utterances/peskov-2022-too-early/');
      const arabic = page.locator('blockquote[lang="ar"]');
      await expect(arabic).toHaveAttribute('dir', 'rtl');
      await expect(page.getByText('our translation, not checked').first()).toBeVisible();
    });
  });
}

/** The words of each row of the first table, without what we say of them. */
async function wordingsOf(page: Page): Promise<readonly string[]> {
  return page
    .locator('table')
    .first()
    .locator('tr')
    .evaluateAll((rows) =>
      rows.map((row) => {
        const copy = row.cloneNode(true) as Element;
        for (const ours of copy.querySelectorAll('th, [data-ours]')) ours.remove();
        return [...copy.querySelectorAll('td')]
          .map((cell) => cell.textContent.trim())
          .filter((text) => text !== '')
          .join(' ');
      }),
    );
}

test('every utterance says who spoke when, has a table, and each difference in words', async ({ page }) => {
  expect(utterances.length).toBeGreaterThanOrEqual(9);
  for (const address of utterances) {
    await page.goto(address);
    await expect(page.getByRole('table').first()).toBeVisible();
    await expect(page.locator('.differences').first()).not.toBeEmpty();
    await expect(page.locator('.kicker')).toContainText(/\d{4}/);
  }
});

test('with CSS off the same facts are read', async ({ page }) => {
  await page.goto(relations);
  const before = await page.locator('.differences').first().textContent();
  await page.evaluate(() => {
    for (const style of document.querySelectorAll('style')) style.remove();
  });
  await expect(page.getByRole('table').first()).toBeVisible();
  expect(await page.locator('.differences').first().textContent()).toBe(before);
  await expect(page.getByText('An inference.')).toBeVisible();
});

test('with the keyboard another base is opened', async ({ page }) => {
  await page.goto(relations);
  await page.locator('.other-base > summary').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.other-base table').first()).toBeVisible();
});

test('claim pages and callouts lead to the wordings of theirs', async ({ page }) => {
  await page.goto('/claims/wb-cannot-change-anything-quote/');
  await page.getByRole('link', { name: /^Peskov on US–Russian relations/ }).click();
  await expect(page).toHaveURL(relations);
  await page.goto('/articles/republic-world-2022-midterms/#rw-existing-ties-bad-quote');
  await expect(
    page
      .locator('#note-rw-existing-ties-bad-quote')
      .getByRole('link', { name: /^Printed differently by 2 others/ })
      .first(),
  ).toBeVisible();
});

test('where the articles disagree, both sides and what stays open are shown', async ({ page }) => {
  await page.goto('/utterances/#disagreements');
  const sections = page.locator('.disagreement');
  await expect(sections).toHaveCount(5);
  for (const section of await sections.all()) {
    await expect(section.getByText('What stays open.')).toBeVisible();
    await expect(section.getByRole('heading', { name: 'The articles', exact: true })).toBeVisible();
  }
});

test('the line of events is drawn and stands behind it as a table, each event with its claim', async ({ page }) => {
  await page.goto('/events/');
  const drawn = page.locator('svg.timeline a');
  const listed = page.locator('tbody tr');
  expect(await drawn.count()).toBe(await listed.locator('a[href^="/claims/"]').count());
  const hrefs = (links: Element[]): (string | null)[] => links.map((link) => link.getAttribute('href'));
  expect(await drawn.evaluateAll(hrefs)).toEqual(await listed.locator('a[href^="/claims/"]').evaluateAll(hrefs));
  for (const words of ['218th House seat', 'November 2022', 'New START', 'February 2026'])
    await expect(listed.filter({ hasText: words }).first()).toBeVisible();
});

test('on a phone a table of wordings is read without scrolling sideways', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(relations);
  const over = await page
    .locator('.collation')
    .first()
    .evaluate((table) => table.scrollWidth - table.clientWidth);
  expect(over).toBeLessThanOrEqual(0);
});
