import type { Page } from '@playwright/test';
import { arrival } from './article-page.ts';
import { expect, test } from './test.ts';

const article = '/articles/harbour-reopens/';

/** Claims in all kinds of places. */
const places = {
  'in the standfirst': 'standfirst-open',
  'with another in its paragraph': 'boats-4000',
  'in a list': 'light-30',
  'across the cells of a table': 'south-pier-length',
  'in a block quotation': 'works-cost',
  'in a paragraph that stands twice': 'crowds-cheered',
};

for (const javaScriptEnabled of [true, false]) {
  test.describe(`${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled });

    test('arriving at a claim shows its words and its callout, and marks no others', async ({ page }) => {
      for (const id of Object.values(places)) {
        await page.goto(`${article}#${id}`);
        await expect
          .poll(() => arrival(page), { message: id })
          .toEqual({ words: [id], callouts: [`note-${id}`], inSight: true });
      }
    });

    test('what is folded away is unfolded for who arrives there', async ({ page }) => {
      await page.goto('/about/');
      await page.goto(`${article}#p5`);
      const part = page.locator('details.not-reporting').filter({ has: page.locator('p:target') });
      await expect(part).toHaveAttribute('open');
      await expect(page.getByText('Not part of the report: an appeal for gifts')).toBeVisible();
      await expect(part.getByText('When it was added is not known.')).toBeVisible();
      await expect(part.getByRole('link', { name: 'Council of Port Vale' })).toBeVisible();
    });

    test('from a claim’s page a reader gets to its words, from there to its callout, and back', async ({
      page,
      context,
    }) => {
      await context.grantPermissions(['clipboard-write']);
      await page.goto('/claims/brook-open-quote/');
      await page.getByRole('link', { name: 'See these words in the article' }).click();
      await expect(page.locator('mark#brook-open-quote')).toBeInViewport();
      await page.locator('a[href="#note-brook-open-quote"]').click();
      await expect.poll(() => arrival(page)).toMatchObject({ callouts: ['note-brook-open-quote'] });
      const callout = page.locator('#note-brook-open-quote');
      await callout.getByText('Link to these words').click();
      // With a script the link is copied, and the page stays where it is.
      if (javaScriptEnabled) await expect(callout.getByRole('status')).toHaveText('Copied');
      else await expect(page).toHaveURL(`${article}#brook-open-quote`);
      await callout.getByRole('link', { name: 'Full review' }).click();
      await expect(page).toHaveURL('/claims/brook-open-quote/');
    });

    test('an article counts its claims and lists them', async ({ page }) => {
      await page.goto(article);
      const glance = page.getByRole('region', { name: /^11 claims checked/ });
      const strip = glance.getByRole('list').first();
      await expect(strip.getByRole('link')).toHaveCount(11);
      await glance.getByText(/^\d+ to look at$/).click();
      await expect(glance.getByRole('link', { name: /The harbour’s papers say otherwise/ })).toBeVisible();
      await strip.getByRole('link', { name: /: inaccurate$/ }).click();
      await expect(page).toHaveURL(`${article}#light-30`);
    });
  });
}

test('with a script, the callout of any of many claims under one paragraph is opened', async ({ page }) => {
  for (const id of ['built-amber', 'built-jasper', 'built-zircon']) {
    await page.goto(`/articles/register-of-ships/#${id}`);
    await expect(page.locator(`#note-${id} .inside`)).toBeVisible();
  }
});

test('an article without claims says so', async ({ page }) => {
  await page.goto('/articles/quiet-sunday/');
  await expect(page.getByText('No claim of this article has been reviewed.')).toBeVisible();
  await expect(page.locator('mark')).toHaveCount(0);
});

test('an article without a headline is described, and the description is not the outlet’s', async ({ page }) => {
  await page.goto('/articles/post-on-harbour/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Daily Post, undated: the mayor on the harbour');
  await expect(page.getByText('The archived text has no headline; this description is ours.')).toBeVisible();
  await expect(page.locator('[data-original]')).not.toContainText('undated');
});

test('where our description names the outlet, it is named once', async ({ page }) => {
  for (const [address, line] of [
    ['/claims/post-promised/', '.turn .kicker'],
    ['/claims/', '.of-article'],
    ['/claims/rating/unsupported/', '.of-article'],
    ['/sources/radio-vale/', '.of-article'],
  ] as const) {
    await page.goto(address);
    const heads = page.locator(line).filter({ hasText: 'Daily Post' });
    const [head = ''] = await heads.allInnerTexts();
    expect(head.split('Daily Post'), `${address}: ${head}`).toHaveLength(2);
  }
});

test('signs that Markdown reads as more are printed as they were, and a list shows no sign that was not', async ({
  page,
}) => {
  await page.goto('/articles/post-on-harbour/');
  for (const words of [
    '1. The quay',
    '# No hashtag was used',
    '> and no arrow',
    '*whatever* the weather_men say',
    '<not>',
  ]) {
    await expect(page.locator('[data-original] p[id]').filter({ hasText: words })).toBeVisible();
  }
  await page.goto(article);
  const item = page.locator('[data-original] li[id]').filter({ hasText: 'Quay one' });
  await expect(item).toHaveCSS('list-style-type', 'none');
});

test('an article in another language says so, in its direction, and its claim does too', async ({ page }) => {
  for (const [address, language, direction] of [
    ['/articles/gavan-otkroetsya/', 'ru', 'ltr'],
    ['/articles/mina-yaftah/', 'ar', 'rtl'],
  ] as const) {
    await page.goto(address);
    const words = page.getByRole('article');
    await expect(words).toHaveAttribute('lang', language);
    await expect(words).toHaveAttribute('dir', direction);
  }
  await page.goto('/claims/bahr-open-quote/');
  await expect(page.locator('.words')).toHaveAttribute('dir', 'rtl');
});

test('a review is Markdown: braces, an import and a sign are words', async ({ page }) => {
  await page.goto('/claims/brook-open-quote/');
  await expect(page.getByText('Import taxes, {braces} and a < b stay words.')).toBeVisible();
  await expect(page.getByRole('cell', { name: 'Radio Vale' })).toBeVisible();
});

test('the claims of an article are walked from first to last by their own pages', async ({ page }) => {
  await page.goto('/claims/post-promised/');
  for (const next of ['post-open-quote', 'post-not-worried', 'post-ships-kept-out']) {
    await page.getByRole('navigation', { name: 'Claims of this article' }).getByRole('link', { name: 'Next' }).click();
    await expect(page).toHaveURL(`/claims/${next}/`);
  }
  await expect(page.getByRole('link', { name: 'Next' })).toHaveCount(0);
});

test('a draft, and what belongs to it alone, is nowhere', async ({ page }) => {
  for (const address of ['/articles/lighthouse-red/', '/claims/draft-red-quote/', '/sources/draft-only-source/']) {
    expect((await page.goto(address))?.status(), address).toBe(404);
  }
  await page.goto('/events/');
  await expect(page.getByText('A draft’s event')).toHaveCount(0);
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, isMobile: true, permissions: ['clipboard-write'] });

  /** What is said once a link was touched, where the system’s sheet does as told. */
  async function saidWhere(page: Page, share: string): Promise<string> {
    await page.addInitScript(`Object.defineProperty(navigator, 'share', { value: ${share} })`);
    await page.goto(article);
    const callout = page.locator('#note-works-cost');
    await callout.locator('summary').tap();
    await callout.getByText('Link to these words').tap();
    await page.waitForTimeout(200);
    return callout.getByRole('status').innerText();
  }
  const failing = (name: string): string => `() => Promise.reject(new DOMException('', '${name}'))`;

  for (const [what, share, said] of [
    ['there is no sheet of the system', 'undefined', 'Copied'],
    ['the sheet may not be shown', failing('NotAllowedError'), 'Copied'],
    ['the sheet was closed', failing('AbortError'), ''],
    ['the sheet was used', '() => Promise.resolve()', ''],
  ] as const) {
    test(`what was done with an address is said where ${what}`, async ({ page }) => {
      expect(await saidWhere(page, share)).toBe(said);
    });
  }
});

test('where an address can neither be copied nor shared it is shown, and the page stays where it is', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('refused')) },
    });
  });
  await page.goto(`${article}#works-cost`);
  const callout = page.locator('#note-works-cost');
  const link = callout.getByText('Link to these words');
  const at = async () => page.evaluate(() => scrollY);
  await link.scrollIntoViewIfNeeded();
  const before = await at();
  await link.click();
  const address = new URL(`${article}#works-cost`, page.url()).href;
  await expect(callout.getByRole('status')).toHaveText(address);
  expect(await page.evaluate(() => String(getSelection()))).toBe(address);
  expect(await at()).toBe(before);
});
