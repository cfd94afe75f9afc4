import { expect, type Page, type Route } from '@playwright/test';
import { status } from './search-page.ts';

/** The parts that a search reads, by their addresses. */
export const parts = {
  'the engine': /\/pagefind\/pagefind\.js/,
  'the entry of the index': /\/pagefind-entry\.json/,
  'the list of the index': /\.pf_meta$/,
  'a part of the index': /\.pf_index$/,
  'a found passage': /\.pf_fragment$/,
  WebAssembly: /\.pagefind$/,
} as const;

export type Part = keyof typeof parts;

/** The ways in which a host, or what lies between, may fail to give a part. */
export const ways = {
  'is missing': (route: Route) => route.fulfill({ status: 404, contentType: 'text/html', body: page('Not found') }),
  'fails on the host': (route: Route) => route.fulfill({ status: 500, body: '' }),
  'is empty': (route: Route) => route.fulfill({ status: 200, body: '' }),
  'is cut': async (route: Route) => {
    const response = await route.fetch();
    const body = await response.body();
    await route.fulfill({ response, body: body.subarray(0, Math.floor(body.length * 0.6)) });
  },
  'is a page': (route: Route) => route.fulfill({ status: 200, contentType: 'text/html', body: page('Sign in') }),
  'never comes': (route: Route) => route.abort(),
} as const;

export type Way = keyof typeof ways;

const page = (title: string): string => `<!doctype html><title>${title}</title>`;

/** Make a part fail in a way from now on. Returns how to mend it. */
export async function sabotage(on: Page, part: Part, way: Way): Promise<() => Promise<void>> {
  await on.route(parts[part], ways[way]);
  return () => on.unroute(parts[part]);
}

/** No printed words are denied, and it is said what to do. */
export async function deniesNothing(page: Page, words: string): Promise<void> {
  await page.goto(`/search/?${new URLSearchParams({ q: words })}`);
  await expect(page.locator('form#search')).toHaveAttribute('data-state', 'unread');
  await expect(status(page)).toContainText('not known');
  await expect(status(page)).not.toContainText('are not in these articles');
  await expect(page.getByRole('main').getByRole('link', { name: 'browse the claims' })).toBeVisible();
}
