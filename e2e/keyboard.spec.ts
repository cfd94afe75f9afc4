import type { Page } from '@playwright/test';
import { answered } from './search-page.ts';
import { expect, test } from './test.ts';

const article = '/articles/harbour-reopens/';

test('the first stop is a link that skips to the content', async ({ page }) => {
  await page.goto(article);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('callouts and folded parts are opened and closed with the keyboard', async ({ page }) => {
  await page.goto(article);
  for (const part of [page.locator('#note-boats-4000 details'), page.locator('details.not-reporting').first()]) {
    const words = part.getByRole('paragraph').first();
    await expect(words).toBeHidden();
    await part.locator('> summary').focus();
    await page.keyboard.press('Enter');
    await expect(words).toBeVisible();
    await page.keyboard.press('Space');
    await expect(words).toBeHidden();
  }
});

test('wherever the keyboard goes, it is seen', async ({ page }) => {
  for (const address of [
    '/',
    article,
    '/claims/brook-open-quote/',
    '/claims/',
    '/search/?q=harbour',
    '/claims/speaker/',
  ]) {
    await page.goto(address);
    if (address.startsWith('/search/')) await answered(page);
    const stops = await tabThrough(page);
    expect(stops.length).toBeGreaterThan(6);
    expect(stops.filter(({ outlined, inSight }) => !outlined || !inSight)).toEqual([]);
  }
});

/** The first 30 stops of the Tab key. */
async function tabThrough(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  while (stops.length < 30) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(readFocus);
    if (!stop) break;
    stops.push(stop);
  }
  return stops;
}

interface Stop {
  readonly name: string;
  readonly outlined: boolean;
  readonly inSight: boolean;
}

/** Runs in the page: what has the focus, and whether a reader can see that; undefined when the page has none. */
function readFocus(): Stop | undefined {
  const element = document.activeElement ?? document.body;
  if (element === document.body) return undefined;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const { top, bottom, width, height } = element.getBoundingClientRect();
  return {
    name: `${location.pathname}: ${element.tagName} ${element.textContent.trim()}`,
    outlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
    inSight: width > 0 && height > 0 && bottom > 0 && top < innerHeight,
  };
}

test('what a link was followed to with the keyboard is where the next Tab goes on from', async ({ page }) => {
  await page.goto(article);
  await page.locator('a[href="#note-boats-4000"]').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const isInside = await page
    .locator('#note-boats-4000')
    .evaluate((element) => element.contains(document.activeElement));
  expect(isInside).toBe(true);
});
