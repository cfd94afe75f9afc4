import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext, Page } from '@playwright/test';
import { environment } from '../src/config/environment.ts';
import { site } from '../src/config/site.ts';
import { embedSnippet } from '../src/review/embed.ts';
import { claimWith, hostile, publication } from '../src/review/fixture.ts';
import { listen } from './faults.ts';
import { expect, test as base } from './test.ts';

/** A page at another origin with some HTML in it. */
const test = base.extend<{ elsewhere: (html: string) => Promise<string> }>({
  elsewhere: async ({}, use) => {
    let body = '';
    const server = createServer((_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(`<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>A page</title>${body}`);
    });
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    await use((html) => {
      body = html;
      return Promise.resolve(`http://localhost:${(server.address() as AddressInfo).port}/`);
    });
    server.close();
    server.closeAllConnections();
  },
});

const claims = ['brook-open-quote', 'bahr-open-quote', 'vestnik-open-quote', 'works-cost'];

/** The HTML that a claim’s page offers, as if the site were published where it is served. */
async function snippetOf(page: Page, id: string): Promise<string> {
  await page.goto(`/claims/${id}/`);
  await page.getByText('Show this review in a page of yours').click();
  const text = await page.getByRole('textbox', { name: 'HTML to paste' }).inputValue();
  return text.replaceAll(environment.site, new URL(page.url()).origin);
}

test('a claim can be framed from elsewhere, in narrow and wide columns, in the light and in the dark', async ({
  page,
  baseURL,
  elsewhere,
}) => {
  const faults = await listen(page, baseURL ?? '');
  const there = await elsewhere('');
  for (const id of claims) {
    const html = await snippetOf(page, id);
    const words = (await page.locator('h1').innerText()).trim();
    const rating = await page.locator('.verdict .rating').innerText();
    await elsewhere(`<body style="margin:0">${html}`);
    for (const [width, colorScheme] of [
      [280, 'light'],
      [600, 'dark'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      await page.goto(there);
      const frame = page.frameLocator('iframe');
      await expect(frame.getByRole('heading', { level: 1 })).toContainText(words);
      await expect(frame.locator('.rating')).toHaveText(rating);
      const seen = await frame.locator('html').evaluate((root) => ({
        isTooWide: root.scrollWidth > root.clientWidth,
        isDark: getComputedStyle(root).backgroundColor === 'rgb(23, 22, 19)',
        shape: getComputedStyle(root.querySelector('.rating') ?? root, '::before').borderStyle,
        scripts: document.scripts.length,
        requests: performance.getEntriesByType('resource').length,
      }));
      expect(seen).toEqual({
        isTooWide: false,
        isDark: colorScheme === 'dark',
        shape: 'solid',
        scripts: 0,
        requests: 0,
      });
      const needed = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(needed).toBeLessThanOrEqual(width);
    }
  }
  expect(faults.filter((fault) => !fault.endsWith(`asked elsewhere: ${there}`))).toEqual([]);
});

test('the links of a framed claim open pages of their own, where scripts run', async ({ page, context, elsewhere }) => {
  await context.route('https://evening-star.example/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>The article</title>' }),
  );
  const there = await elsewhere(await snippetOf(page, 'brook-open-quote'));
  await page.goto(there);
  const frame = page.frameLocator('iframe');
  const review = await openedBy(context, () => frame.getByRole('link', { name: 'Why, and the evidence' }).click());
  await expect(review).toHaveURL(/\/claims\/brook-open-quote\/$/);
  expect(await review.evaluate(() => window.opener === null && window.origin !== 'null')).toBe(true);
  const article = await openedBy(context, () =>
    frame.getByRole('link', { name: 'The article at Evening Star' }).click(),
  );
  await expect(article).toHaveTitle('The article');
  expect(page.url()).toBe(there);
});

async function openedBy(context: BrowserContext, act: () => Promise<void>): Promise<Page> {
  const opened = context.waitForEvent('page');
  await act();
  return opened;
}

test('no other page can be framed', async ({ page, baseURL, elsewhere }) => {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('frame-ancestors')) refused.push(message.text());
  });
  for (const path of ['/claims/brook-open-quote/', '/', '/articles/harbour-reopens/', '/feed.xml']) {
    const there = await elsewhere(`<iframe src="${baseURL ?? ''}${path}" title="a"></iframe>`);
    refused.length = 0;
    await page.goto(there, { waitUntil: 'networkidle' });
    expect(refused, path).toHaveLength(1);
  }
});

test('where frames are stripped a quotation with a link is left', async ({ page, elsewhere, baseURL }) => {
  const html = (await snippetOf(page, 'brook-open-quote')).replace(/<iframe.*?<\/iframe>|<\/?(details|summary)>/g, '');
  await page.goto(await elsewhere(html));
  await expect(page.locator('blockquote')).toContainText('We will open in April, and not a day later.');
  await expect(page.locator('blockquote')).toContainText('Ada Brook');
  await expect(page.getByRole('link')).toHaveAttribute('href', `${baseURL ?? ''}/claims/brook-open-quote/`);
});

test('whatever the words, they come out right in another page, and nothing of them runs', async ({
  page,
  elsewhere,
}) => {
  const html = hostile.map((words) => embedSnippet(claimWith({ quote: words, summary: words }), publication.at));
  await page.route('https://v.example/**', (route) => route.fulfill({ contentType: 'text/html', body: 'A claim' }));
  const faults: string[] = [];
  page.on('console', (message) => faults.push(message.text()));
  page.on('dialog', (dialog) => faults.push(dialog.message()));
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.goto(await elsewhere(html.join('')), { waitUntil: 'networkidle' });
  expect(
    await page.locator('blockquote > p:first-child').evaluateAll((all) => all.map((one) => one.textContent)),
  ).toEqual(hostile);
  const titles = await page.locator('iframe').evaluateAll((all) => all.map((one) => one.getAttribute('title')));
  expect(titles).toEqual(hostile.map((words) => `${site.name}: ${words}`));
  await expect(page.locator('script, img, i, b')).toHaveCount(0);
  expect(faults).toEqual([]);
});

test('a claim’s page leads to how to show it, for those who ask by oEmbed', async ({ page, request, repo }) => {
  await page.goto(`${repo}/repo/claims/brook-open-quote/`);
  const link = (form: string) => page.locator(`link[rel=alternate][type="${form}+oembed"]`);
  const address = new URL((await link('application/json').getAttribute('href')) ?? '');
  expect(address.origin).toBe(new URL(environment.site).origin);
  await expect(link('text/xml')).toHaveAttribute('href', address.href.replace(/json$/, 'xml'));
  const answer = await request.get(`${repo}${address.pathname}`);
  expect(answer.headers()['access-control-allow-origin']).toBe('*');
  const { html, title } = (await answer.json()) as { readonly html: string; readonly title: string };
  expect(title).toBe(await page.title().then((told) => told.replace(/ · [^·]*$/, '')));
  expect(html).toContain(`${environment.site}/repo/embed/brook-open-quote/`);
});
