import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

test.use({ javaScriptEnabled: false });

test('without a script the claims are narrowed by rating, speaker, outlet, kind and year, and the counts agree', async ({
  page,
}) => {
  for (const facet of ['Rating', 'Context', 'Speaker', 'Outlet', 'Kind', 'Year said']) {
    await page.goto('/claims/');
    const choices = await choicesOf(page, facet);
    expect(choices.length).toBeGreaterThan(facet === 'Context' ? 0 : 1);
    for (const { label, href, count } of choices.slice(0, 3)) {
      await page.goto(href);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Claims: ${facet.toLowerCase()} ${label}`);
      await expect(page.getByText(`${count} of 69 claims.`)).toBeVisible();
      await expect(narrowing(page).locator('[aria-current=page]')).toHaveText(label);
      await expect(narrowing(page).getByText(`${facet}: ${label}`)).toBeVisible();
    }
  }
});

test('the claims to look at stand apart from those with a reservation and those that hold', async ({ page }) => {
  await page.goto('/claims/');
  await narrowing(page).getByRole('link', { name: 'To look at' }).click();
  await expect(page).toHaveURL('/claims/rank/raised/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Claims: to look at');
  const rows = page.locator('ol.rows > li');
  await expect(rows.first()).toBeVisible();
  expect(await rows.filter({ hasNot: page.locator('.finding') }).count()).toBe(0);
  await expect(narrowing(page).locator('[aria-current=page]')).toHaveText('To look at');
});

test('claims stand under their article, whose heading leads to it', async ({ page }) => {
  await page.goto('/claims/');
  const heading = page.getByRole('heading', { level: 2, name: /^Evening Star/ }).first();
  await heading.getByRole('link').click();
  await expect(page).toHaveURL(/^[^#]*\/articles\/[^/]+\/$/);
});

test('claims narrowed to a rating all have it', async ({ page }) => {
  await page.goto('/claims/rating/inaccurate/');
  expect(new Set(await page.locator('ol.rows .rating').allTextContents())).toEqual(new Set(['Inaccurate']));
});

test('a long list is read in parts, forwards and back', async ({ page }) => {
  await page.goto('/claims/');
  await expect(page.locator('ol.rows > li')).toHaveCount(50);
  const parts = page.getByRole('navigation', { name: 'Parts of this list' });
  await parts.getByRole('link', { name: 'Next' }).click();
  await expect(page).toHaveURL('/claims/page/2/');
  await expect(page.locator('ol.rows > li')).toHaveCount(19);
  await expect(parts.getByRole('link', { name: 'Part 2' })).toHaveAttribute('aria-current', 'page');
  await expect(parts.getByRole('link', { name: 'Next' })).toHaveCount(0);
  await parts.getByRole('link', { name: 'Previous' }).click();
  await expect(page).toHaveURL('/claims/');
});

test('all values of a facet have a page, and the list of claims leads to narrower ones and back to all', async ({
  page,
}) => {
  await page.goto('/claims/');
  await narrowing(page).getByText('Speaker', { exact: true }).click();
  await narrowing(page).getByRole('link', { name: 'All by speaker' }).click();
  await expect(page).toHaveURL('/claims/speaker/');
  await page.getByRole('main').getByRole('link', { name: 'Ada Brook' }).click();
  await expect(page).toHaveURL('/claims/speaker/ada-brook/');
  await narrowing(page).getByRole('link', { name: 'All', exact: true }).click();
  await expect(page).toHaveURL('/claims/');
});

const narrowing = (page: Page) => page.getByRole('navigation', { name: 'Narrow the claims' });

interface Choice {
  readonly label: string;
  readonly href: string;
  readonly count: number;
}

/** The ways to narrow by one facet, without the way to all of them. */
async function choicesOf(page: Page, facet: string): Promise<Choice[]> {
  const group = narrowing(page)
    .locator('details')
    .filter({ has: page.locator('summary', { hasText: facet }) });
  const all = await group.locator('li').evaluateAll((items) =>
    items.map((item) => {
      const link = item.querySelector('a');
      return {
        label: (link?.textContent ?? '').trim().replace(/\s+/g, ' '),
        href: link?.getAttribute('href') ?? '',
        count: Number(item.lastChild?.textContent),
      };
    }),
  );
  return all.filter(({ label }) => !label.startsWith('All '));
}

test('what someone said and what is reported of them are told apart', async ({ page }) => {
  await page.goto('/claims/speaker/ada-brook/');
  const heading = (name: string) => page.getByRole('heading', { level: 2, name, exact: true });
  await expect(heading('Said')).toBeVisible();
  await expect(heading('Reported as saying')).toBeVisible();
  await expect(page.locator('ol.rows').last()).toContainText('reports Ada Brook');
});
