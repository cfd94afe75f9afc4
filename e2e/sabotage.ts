import { expect, type Page, type Route } from '@playwright/test';
import { readContent } from '../src/desk/desk.ts';
import type { Article } from '../src/model/article.ts';
import { isTelling } from '../src/search/index-words.ts';
import { quotations, searchBox, status } from './search-page.ts';

/** The parts that a search reads, by their addresses. */
export const parts = {
  'the finder’s script': /\/_astro\/finder\.[^/]*\.js$/,
  'the engine': /\/pagefind\/pagefind\.js/,
  'the entry of the index': /\/pagefind-entry\.json/,
  'the list of the index': /\.pf_meta$/,
  'a part of the index': /\.pf_index$/,
  'the values of facets': /\.pf_filter$/,
  'a found passage': /\.pf_fragment$/,
  WebAssembly: /\.pagefind$/,
} as const;

export type Part = keyof typeof parts;

/** The ways in which a host, or what lies between, may fail to give a part. */
export const ways = {
  'is missing': (route: Route) => route.fulfill({ status: 404, contentType: 'text/html', body: page('Not found') }),
  'fails on the host': (route: Route) => route.fulfill({ status: 500, body: '' }),
  'is empty': (route: Route) => route.fulfill({ status: 200, contentType: typeOf(route), body: '' }),
  'is cut': async (route: Route) => {
    const response = await route.fetch();
    const body = await response.body();
    await route.fulfill({ response, body: body.subarray(0, Math.floor(body.length * 0.6)) });
  },
  'is a page': (route: Route) => route.fulfill({ status: 200, contentType: 'text/html', body: page('Sign in') }),
  'is broken off': (route: Route) => route.abort(),
  'never comes': () => new Promise<void>(() => undefined),
} as const;

export type Way = keyof typeof ways;

const page = (title: string): string => `<!doctype html><title>${title}</title>`;

const typeOf = (route: Route): string =>
  new URL(route.request().url()).pathname.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';

/** What is lost is taken for lost after so many milliseconds, for tests that would wait for it. */
const shortPatience = 700;

/** Make a part fail in a way from now on. Returns how to mend it. */
export async function sabotage(on: Page, part: Part, way: Way): Promise<() => Promise<void>> {
  let asked = 0;
  await on.route(parts[part], async (route) => {
    asked++;
    await ways[way](route);
  });
  return async () => {
    expect(asked, `${part} was asked for`).toBeGreaterThan(0);
    await on.unroute(parts[part]);
  };
}

/** In pages that are opened from now on, nothing is waited for as long as a reader would. */
export async function waitLess(on: Page): Promise<void> {
  await on.addInitScript((most) => {
    const timeout = AbortSignal.timeout.bind(AbortSignal);
    AbortSignal.timeout = (ms) => timeout(Math.min(ms, most));
  }, shortPatience);
}

/** No printed words are denied, and it is said what to do. */
export async function deniesNothing(page: Page, words: string): Promise<void> {
  await page.goto(`/search/?${new URLSearchParams({ q: words })}`);
  await expect(page.locator('form#search')).toHaveAttribute('data-state', 'unread');
  await expect(status(page)).toContainText('not known');
  await expect(status(page)).not.toContainText(denial);
  await expect(page.getByRole('main').getByRole('link', { name: 'browse the claims' })).toBeVisible();
}

export const denial = 'not in these articles';

/** How some questions were answered. */
export interface Tally {
  asked: number;
  denied: number;
  found: number;
}

/** Ask what is printed, one after the other, on the search page that is open. */
export async function askAll(page: Page, questions: readonly string[]): Promise<Tally> {
  const tally = { asked: 0, denied: 0, found: 0 };
  for (const question of questions) {
    await searchBox(page).fill(question);
    await searchBox(page).press('Enter');
    await answeredSomehow(page);
    tally.asked++;
    if ((await status(page).innerText()).includes(denial)) tally.denied++;
    if ((await quotations(page).count()) > 0) tally.found++;
  }
  return tally;
}

/** There is an answer, if only that there is none; or nothing is asked, on the page that checks drafts. */
export const answeredSomehow = (page: Page): Promise<void> =>
  expect(page.getByRole('main').locator('form')).toHaveAttribute('data-state', /^(?:done|unread|ready)$/);

/** The passages of an article that are long enough to be quotations. */
export const printedBy = ({ text, passages }: Article): readonly string[] =>
  passages
    .map(({ start, end }) => text.slice(start, end))
    .filter((passage) => passage.split(' ').length >= 5 && isTelling(passage));

/** Printed passages of some content, as many as are wanted at the most, from all over it. */
export function printedIn(content: string, most: number): readonly string[] {
  const all = readContent(content).articles.flatMap(printedBy);
  const step = Math.max(1, Math.floor(all.length / most));
  return all.filter((_, at) => at % step === 0).slice(0, most);
}
