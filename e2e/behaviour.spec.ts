import { readContent } from '../src/desk/desk.ts';
import { tellingWords } from '../src/search/index-words.ts';
import { listen } from './faults.ts';
import { kinds } from './kinds.ts';
import { quotationFrom } from './quotation.ts';
import { answered, quotations } from './search-page.ts';
import { pagesOf, sampleOf, sites } from './sites.ts';
import { expect, published, test } from './test.ts';

test('no page says or does what it should not, nor sets a cookie', async ({ page, baseURL, context }) => {
  const faults = await listen(page, baseURL ?? '');
  for (const address of Object.values(kinds)) {
    const answer = await page.goto(address);
    if (address.startsWith('/search/')) await answered(page);
    expect(answer?.status(), address).toBe(address === '/no-such-page/' ? 404 : 200);
  }
  expect(faults.filter((fault) => !fault.includes('status of 404'))).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});

published('no page that is published says or does what it should not', async ({ page, baseURL, context }) => {
  const faults = await listen(page, baseURL ?? '');
  for (const address of sampleOf(pagesOf(sites.published), 3)) {
    expect((await page.goto(address))?.status(), address).toBe(200);
  }
  expect(faults).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});

published('what an article prints is found in the search of the site that is published', async ({ page }) => {
  const { words, slugs } = quotationFrom(sites.published);
  await page.goto(`/articles/${slugs[0] ?? ''}/`);
  const printed = await page.locator('[data-original]').evaluate(wordsOf);
  expect(printed).toContain(words);
  await page.goto(`/search/?${new URLSearchParams({ q: words })}`);
  await answered(page);
  const first = quotations(page).first();
  await expect(first).toHaveAttribute('data-label', 'verbatim');
  const found = await first.getByRole('link').first().getAttribute('href');
  expect(slugs.map((slug) => `/articles/${slug}/`)).toContain(found?.split('#', 1)[0]);
});

published(
  'a word of several titles finds every claim that has it there, wherever it lies in the index',
  async ({ page }) => {
    const { claims } = readContent(sites.published.content);
    const all = claims.flatMap(({ summary }) => tellingWords(summary)).filter((word) => word.length > 5);
    const words = [...new Set(all)].filter((word) => all.filter((one) => one === word).length > 2).sort();
    for (const word of words.filter((_, index) => index % Math.ceil(words.length / 12) === 0)) {
      await page.goto(`/search/?${new URLSearchParams({ q: word })}`);
      await answered(page);
      const [, many = '0'] = /\b(\d+) claims?/.exec(await page.locator('#search-status').innerText()) ?? [];
      expect(Number(many), word).toBeGreaterThanOrEqual(all.filter((one) => one === word).length);
    }
  },
);

/** Runs in the page: the words of the outlet in an element. */
function wordsOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const ours of copy.querySelectorAll('[data-ours]')) ours.remove();
  return copy.textContent.trim().replace(/[ \t\n]+/g, ' ');
}

test('an unknown address is answered with the page that says so', async ({ page }) => {
  for (const address of ['/no-such-page/', '/claims/no-such-claim/', '/articles/x/y/z', '/%F0%9F%98%80/']) {
    expect((await page.goto(address))?.status(), address).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page at this address');
  }
});

test('a fragment that names nothing is no fault', async ({ page, baseURL }) => {
  const faults = await listen(page, baseURL ?? '');
  for (const fragment of ['#no-such-claim', '#%', '#%E0%A4%A']) {
    await page.goto('/about/');
    await page.goto(`/articles/harbour-reopens/${fragment}`);
    await expect(page.getByRole('article')).toBeVisible();
  }
  expect(faults).toEqual([]);
});

test('under /repo/ an unknown address is answered with a page whose links stay there', async ({ page, repo }) => {
  expect((await page.goto(`${repo}/repo/claims/no-such-claim/`))?.status()).toBe(404);
  await page.getByRole('main').getByRole('link', { name: 'Claims' }).click();
  await expect(page).toHaveURL(`${repo}/repo/claims/`);
});
