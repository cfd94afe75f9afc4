import { expect, type Locator, type Page } from '@playwright/test';

/** The search page, once it has opened at a query and answered. */
export async function openSearch(page: Page, query: Readonly<Record<string, string>> = {}): Promise<void> {
  await page.goto(`/search/?${new URLSearchParams(query)}`);
  await answered(page);
}

/** The answer to what the form now asks is complete; or nothing is asked, on the page that checks drafts. */
export const answered = (page: Page): Promise<void> =>
  expect(page.getByRole('main').locator('form')).toHaveAttribute('data-state', /^(?:done|ready)$/);

export const searchBox = (page: Page): Locator => page.getByRole('searchbox', { name: 'Find a quotation or a claim' });
/** Each wording that was found, be it alone or among those of its utterance. */
export const quotations = (page: Page): Locator => page.locator('#quotations [data-label]');
export const results = (page: Page): Locator => page.locator('ol#topics > li');
export const status = (page: Page): Locator => page.getByRole('status');

/** The addresses of the claims and articles that were found. */
export const found = (page: Page): Promise<(string | null)[]> =>
  results(page)
    .getByRole('heading')
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
