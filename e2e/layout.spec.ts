import type { Page } from '@playwright/test';
import { answered } from './search-page.ts';
import { articles, expect, sample, test } from './site.ts';

const widths = Array.from({ length: 15 }, (_, step) => 320 + step * 80);

test('no page scrolls sideways, from 320 to 1440 px', async ({ page }) => {
  const found: string[] = [];
  for (const address of [...sample, '/search/?q=are+and+will+be+bad']) {
    await page.goto(address);
    if (address.startsWith('/search/')) await answered(page);
    await open(page, 'details');
    found.push(...(await tooWide(page)));
  }
  expect(found).toEqual([]);
});

/** The widths at which a page is wider than its window. */
async function tooWide(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 720 });
    const needed = await page.evaluate(() => document.documentElement.scrollWidth);
    if (needed > width) found.push(`${page.url()} is ${needed} px wide in ${width} px`);
  }
  return found;
}

test('on a wide screen callouts begin beside their paragraph, on a narrow one under it', async ({ page }) => {
  for (const article of articles) {
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.goto(article);
    await open(page, 'details.not-reporting');
    const wide = await page.evaluate(readPlaces);
    expect(wide.length).toBeGreaterThan(5);
    expect(
      wide.filter(
        ({ paragraph, notes }) => !(notes.left > paragraph.right && Math.abs(notes.top - paragraph.top) < 12),
      ),
    ).toEqual([]);
    await page.setViewportSize({ width: 360, height: 720 });
    const narrow = await page.evaluate(readPlaces);
    expect(
      narrow.filter(
        ({ paragraph, notes }) => !(notes.top >= paragraph.bottom && Math.abs(notes.left - paragraph.left) < 2),
      ),
    ).toEqual([]);
    expect([...wide, ...narrow].filter(({ crossed }) => crossed)).toEqual([]);
  }
});

test('in print, the folded parts of an article and its callouts are shown', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  for (const article of articles) {
    await page.goto(article);
    expect(await page.locator('[data-original] details').count()).toBeGreaterThan(5);
    expect(await page.evaluate(readHidden)).toEqual([]);
    await expect(page.getByRole('search')).toBeHidden();
  }
});

/** Runs in the page: what stands in details and is not laid out. */
function readHidden(): string[] {
  const contents = [...document.querySelectorAll('[data-original] details > :not(summary)')];
  return contents
    .filter((one) => !one.checkVisibility({ contentVisibilityAuto: true }) || one.getBoundingClientRect().height === 0)
    .map((one) => (one.textContent ?? '').slice(0, 60));
}

const open = (page: Page, details: string): Promise<void> =>
  page.locator(details).evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));

/** Runs in the page: where the callouts of each paragraph stand, and whether they lie over one another. */
function readPlaces() {
  return [...document.querySelectorAll('[data-original] .passage')].map((passage) => {
    const callouts = [...passage.querySelectorAll('aside')].map((one) => one.getBoundingClientRect());
    const paragraph = passage.firstElementChild?.getBoundingClientRect() ?? new DOMRect();
    const notes = callouts[0] ?? new DOMRect();
    return {
      paragraph: { left: paragraph.left, right: paragraph.right, top: paragraph.top, bottom: paragraph.bottom },
      notes: { left: notes.left, top: notes.top },
      crossed: callouts.some((one, index) => index > 0 && one.top < (callouts[index - 1]?.bottom ?? 0)),
    };
  });
}
