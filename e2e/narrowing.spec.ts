import type { Page } from '@playwright/test';
import { claims, expect, test } from './site.ts';

test.use({ javaScriptEnabled: false });

test('without JavaScript the claims can be narrowed by rating, speaker, outlet, kind and year, and the counts agree', async ({
  page,
}) => {
  for (const facet of ['Rating', 'Speaker', 'Outlet', 'Kind', 'Year said']) {
    await page.goto('/claims/');
    const found: string[] = [];
    for (const { label, href, count } of await choices(page, facet)) {
      await page.goto(href);
      const { shown, ...said } = await page.evaluate(readList);
      expect(said).toEqual({
        heading: `Claims: ${facet.toLowerCase()} ${label}`,
        current: [label],
        count: `${count} of ${claims.length} claims.`,
      });
      expect(shown).toHaveLength(count);
      found.push(...shown);
    }
    expect(found.sort()).toEqual([...claims]);
  }
});

test('claims narrowed to a rating all have it', async ({ page }) => {
  await page.goto('/claims/');
  for (const { label, href } of await choices(page, 'Rating')) {
    await page.goto(href);
    expect(new Set(await page.getByRole('main').locator('ol .rating').allTextContents())).toEqual(new Set([label]));
  }
});

test('the list of claims leads to narrower ones and back to all', async ({ page }) => {
  await page.goto('/claims/');
  const narrow = page.getByRole('navigation', { name: 'Narrow the claims' });
  await narrow.getByRole('link', { name: 'Prediction' }).click();
  await expect(page).toHaveURL('/claims/kind/prediction/');
  await narrow.getByRole('link', { name: 'All', exact: true }).click();
  await expect(page).toHaveURL('/claims/');
});

interface Choice {
  readonly label: string;
  readonly href: string;
  readonly count: number;
}

/** The ways to narrow by one facet, without the way back to all. */
async function choices(page: Page, facet: string): Promise<Choice[]> {
  const group = page
    .getByRole('navigation', { name: 'Narrow the claims' })
    .locator('div')
    .filter({ has: page.getByRole('heading', { name: facet, exact: true }) });
  const all = await group.getByRole('listitem').evaluateAll((items) =>
    items.map((item) => {
      const link = item.querySelector('a');
      return {
        label: (link?.textContent ?? '').trim(),
        href: link?.getAttribute('href') ?? '',
        count: Number(item.lastChild?.textContent),
      };
    }),
  );
  return all.filter(({ href }) => href !== '/claims/');
}

/** Runs in the page. */
function readList() {
  const text = (element: Element): string => (element.textContent ?? '').trim();
  return {
    heading: [...document.querySelectorAll('h1')].map(text).join(),
    current: [...document.querySelectorAll('main [aria-current="page"]')].map(text),
    count: /^.*? claims\./.exec([...document.querySelectorAll('main p')].map(text)[0] ?? '')?.[0],
    shown: [...document.querySelectorAll('main ol h2 a')].map((link) => link.getAttribute('href') ?? ''),
  };
}
