import type { Page } from '@playwright/test';
import { listen } from './faults.ts';
import { articles, claims, expect, pages, partOf, test, written } from './site.ts';

test('there is a page for every claim that was written', () => {
  expect(claims).toHaveLength(written);
});

for (const [part, addresses] of Map.groupBy(pages, partOf)) {
  test(`every page of ${part} answers, says what it is, and does nothing that it should not`, async ({
    page,
    baseURL,
    context,
  }) => {
    const faults = await listen(page, baseURL ?? '');
    const wrong: string[] = [];
    for (const address of addresses) wrong.push(...(await visit(page, address)));
    expect(wrong).toEqual([]);
    expect(faults).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  });
}

/** What is wrong with a page, after its scripts have run. */
async function visit(page: Page, address: string): Promise<string[]> {
  const answer = await page.goto(address);
  if (address === '/search/') await expect(page.locator('form#search')).toHaveAttribute('data-state', 'done');
  const head = await page.evaluate(readHead);
  const wanted = { headings: 1, titled: true, language: true, canonical: [address] };
  const found = {
    headings: head.headings,
    titled: head.title.trim() !== '',
    language: head.language !== '',
    canonical: head.canonical.map((url) => new URL(url).pathname),
  };
  const right = answer?.status() === 200 && JSON.stringify(found) === JSON.stringify(wanted);
  return right ? [] : [`${address} answers ${answer?.status()} with ${JSON.stringify(found)}`];
}

/** Runs in the page. */
function readHead() {
  return {
    headings: document.querySelectorAll('h1').length,
    title: document.title,
    language: document.documentElement.lang,
    canonical: [...document.querySelectorAll<HTMLLinkElement>('head link[rel="canonical"]')].map(({ href }) => href),
  };
}

test('an unknown address is answered with the page that says so', async ({ page }) => {
  for (const address of [
    '/no-such-page/',
    '/claims/no-such-claim/',
    '/articles/x/y/z',
    '/_astro/no-such-script.js',
    '/%F0%9F%98%80/',
  ]) {
    const answer = await page.goto(address);
    expect(answer?.status(), address).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page at this address');
  }
});

test('a fragment that names nothing is no fault', async ({ page, baseURL }) => {
  const faults = await listen(page, baseURL ?? '');
  for (const fragment of ['#no-such-claim', '#%', '#%E0%A4%A']) {
    await page.goto('/about/');
    await page.goto(`${articles[0]}${fragment}`);
    await expect(page.getByRole('article')).toBeVisible();
  }
  expect(faults).toEqual([]);
});

test('under /repo/ an unknown address is answered with a page whose links stay there', async ({ page, repo }) => {
  const answer = await page.goto(`${repo}/repo/claims/no-such-claim/`);
  expect(answer?.status()).toBe(404);
  await page.getByRole('main').getByRole('link', { name: 'All claims' }).click();
  await expect(page).toHaveURL(`${repo}/repo/claims/`);
});
