import { expect, type Page } from '@playwright/test';

/** The search page, once it has opened at a query and answered. */
export async function openSearch(page: Page, query: Readonly<Record<string, string>> = {}): Promise<void> {
  await page.goto(`/search/?${new URLSearchParams(query)}`);
  await answered(page);
}

/** The answer to what the form now asks is complete. */
export async function answered(page: Page): Promise<void> {
  await expect(page.locator('form#search')).toHaveAttribute('data-state', 'done');
}

export const searchBox = (page: Page) => page.getByRole('searchbox', { name: 'Find a quotation or a claim' });
export const results = (page: Page) => page.locator('ol#topics > li');
export const status = (page: Page) => page.getByRole('status');

/** The addresses of the claims that were found. */
export const found = (page: Page): Promise<(string | null)[]> =>
  results(page)
    .getByRole('heading')
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
