import type { Locator, Page } from '@playwright/test';
import { readContent } from '../src/desk/desk.ts';
import { kinds } from './kinds.ts';
import { answered } from './search-page.ts';
import { sites } from './sites.ts';
import { expect, test } from './test.ts';

const widths = [320, 540, 760, 980, 1200, 1440];

test('no page scrolls sideways, from 320 to 1440 px', async ({ page }) => {
  const found: string[] = [];
  for (const address of Object.values(kinds)) {
    await page.goto(address);
    if (address.startsWith('/search/')) await answered(page);
    await open(page, 'details');
    found.push(...(await tooWide(page, widths)));
  }
  expect(found).toEqual([]);
});

/** The widths at which a page is wider than its window. */
async function tooWide(page: Page, tried: readonly number[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const width of tried) {
    await page.setViewportSize({ width, height: 720 });
    const needed = await page.evaluate(() => document.documentElement.scrollWidth);
    if (needed > width) found.push(`${page.url()} is ${needed} px wide in ${width} px`);
  }
  return found;
}

test('the masthead is one line at every width, and stands still from page to page', async ({ page }) => {
  for (const width of [...widths, 390, 834, 900]) {
    await page.setViewportSize({ width, height: 844 });
    const heights: number[] = [];
    for (const address of ['/', '/search/', '/claims/']) {
      await page.goto(address);
      const { height, isOneLine } = await page.getByRole('banner').evaluate(readMasthead);
      heights.push(height);
      expect(isOneLine, `${address} in ${width} px`).toBe(true);
    }
    expect(new Set(heights).size, `in ${width} px ${heights.join(', ')}`).toBe(1);
  }
});

test('every way of the masthead can be reached on a phone, and shows where one is without colours', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.setViewportSize({ width: 320, height: 844 });
  await page.goto('/people/');
  const ways = page.getByRole('navigation', { name: 'Site', exact: true }).getByRole('link');
  await expect(ways).toHaveText(['Articles', 'Claims', 'Wordings', 'People', 'Sources', 'About']);
  for (const way of await ways.all()) {
    await way.evaluate((one) => {
      one.scrollIntoView({ inline: 'nearest' });
    });
    await expect(way).toBeInViewport({ ratio: 0.9 });
  }
  await expect(ways.and(page.locator('[aria-current=page]'))).toHaveCSS('text-decoration-line', 'underline');
});

/** Runs in the page: how high the masthead is, and whether its ways stand on one line. */
function readMasthead(masthead: Element) {
  const middles = [...masthead.querySelectorAll('a, input')]
    .filter((one) => one.checkVisibility())
    .map((one) => one.getBoundingClientRect())
    .map(({ top, bottom }) => (top + bottom) / 2);
  const { height } = masthead.getBoundingClientRect();
  return { height, isOneLine: Math.max(...middles) - Math.min(...middles) < 6 };
}

test('the words of claims have most of their row, and nothing of a source is cut', async ({ page }) => {
  for (const width of [390, 768, 1024, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    for (const address of ['/claims/', '/people/ada-brook/']) {
      await page.goto(address);
      const shares = await page
        .locator('.row .said')
        .evaluateAll((all) => all.map((one) => one.clientWidth / (one.parentElement?.clientWidth ?? 0)));
      expect(shares.length).toBeGreaterThan(0);
      expect(
        shares.filter((share) => share < 0.5),
        `${address} in ${width} px`,
      ).toEqual([]);
    }
    await page.goto('/sources/');
    const cut = await page
      .locator('.sources a')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).textOverflow));
    expect(new Set(cut)).toEqual(new Set(['clip']));
  }
});

test('what leads on from a list is at least 24 px high on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 844 });
  for (const address of [
    '/articles/',
    '/claims/',
    '/people/',
    '/people/ada-brook/',
    '/sources/',
    '/utterances/',
    '/events/',
  ]) {
    await page.goto(address);
    const low = await page
      .getByRole('main')
      .evaluate((main) =>
        [...main.querySelectorAll('li a, h2 a, h3 a')]
          .filter(
            (link) =>
              link.checkVisibility() && Math.max(...[...link.getClientRects()].map(({ height }) => height)) < 24,
          )
          .map((link) => link.textContent.trim()),
      );
    expect(low, address).toEqual([]);
  }
});

test('on a wide screen callouts begin beside their passage, on a narrow one under it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  for (const address of ['/articles/harbour-reopens/', '/articles/register-of-ships/']) {
    await page.goto(address);
    await open(page, 'details.not-reporting');
    await page.setViewportSize({ width: 1280, height: 720 });
    const wide = await page.evaluate(readPlaces);
    expect(wide.length).toBeGreaterThan(2);
    const isBeside = ({ passage, notes }: Place): boolean =>
      notes.left > passage.right && Math.abs(notes.top - passage.top) < 12;
    expect(wide.filter((place) => !isBeside(place))).toEqual([]);
    await page.setViewportSize({ width: 360, height: 720 });
    const narrow = await page.evaluate(readPlaces);
    const isUnder = ({ passage, notes }: Place): boolean =>
      notes.top >= passage.bottom && Math.abs(notes.left - passage.left) < 2;
    expect(narrow.filter((place) => !isUnder(place))).toEqual([]);
    expect([...wide, ...narrow].filter(({ crossed }) => crossed)).toEqual([]);
  }
});

type Place = ReturnType<typeof readPlaces>[number];

/** Runs in the page: where the callouts of each passage stand, and whether they lie over one another. */
function readPlaces() {
  // Headline and standfirst have theirs under them: beside them is what the article has at a glance.
  return [...document.querySelectorAll('[data-original] .passage:not(.front .passage)')].map((element) => {
    const callouts = [...element.querySelectorAll('aside')].map((one) => one.getBoundingClientRect());
    const passage = element.firstElementChild?.getBoundingClientRect() ?? new DOMRect();
    const notes = callouts[0] ?? new DOMRect();
    return {
      passage: { left: passage.left, right: passage.right, top: passage.top, bottom: passage.bottom },
      notes: { left: notes.left, top: notes.top },
      crossed: callouts.some((one, index) => {
        const before = callouts[index - 1];
        return before !== undefined && one.top < before.bottom && one.left < before.right && one.bottom > before.top;
      }),
    };
  });
}

test('in print, the folded parts of an article and its callouts are shown', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/articles/harbour-reopens/');
  expect(await page.locator('[data-original] details').count()).toBeGreaterThan(5);
  expect(await page.evaluate(readHidden)).toEqual([]);
  await expect(page.getByRole('search')).toBeHidden();
});

test('in print, notes can be read, and the findings and the notes on misprints are there', async ({ page }) => {
  const least = (8 * 96) / 72 - 0.01;
  await page.emulateMedia({ media: 'print' });
  await page.goto('/articles/harbour-reopens/');
  for (const note of await page.locator('.callout').all()) {
    const size = await note.evaluate((one) => parseFloat(getComputedStyle(one).fontSize));
    expect(size).toBeGreaterThanOrEqual(least);
  }
  for (const list of ['.raised li', '[id^=text-note-]']) {
    expect(await page.locator(list).count(), list).toBeGreaterThan(0);
    for (const item of await page.locator(list).all()) await expect(item).toBeVisible();
  }
});

test('in forced colours what is to be looked at has a frame in the strip', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/articles/harbour-reopens/');
  for (const [rank, width] of [
    ['raised', '2px'],
    ['held', '0px'],
  ] as const) {
    const square = page.locator(`.strip [data-rank=${rank}]`).first();
    await expect(square).toHaveCSS('border-block-start-width', width);
  }
});

test('in print nothing has a colour, and nothing is there to be clicked', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  for (const path of ['/articles/harbour-reopens/', '/claims/brook-open-quote/', '/utterances/open-in-april/']) {
    await page.goto(path);
    expect(await page.evaluate(readColours), path).toEqual([]);
    await expect(page.locator('button:visible, input:visible, .actions:visible')).toHaveCount(0);
  }
});

test('in print, each piece of evidence has the address of its source, and a source its own once', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  const addresses = new Map(readContent(sites.fixture.content).sources.map(({ id, url }) => [id, url]));
  await page.goto('/claims/brook-open-quote/');
  const evidence = page.locator('.evidence-list > li');
  expect(await evidence.count()).toBeGreaterThan(0);
  for (const one of await evidence.all()) {
    const [link, ours] = [one.getByRole('link').first(), one.getByRole('link').last()];
    const [, id = ''] = /sources\/([^/]+)\/$/.exec((await ours.getAttribute('href')) ?? '') ?? [];
    expect(await printedBehind(link)).toContain(addresses.get(id));
  }
  await page.goto('/sources/harbour-log/');
  const own = addresses.get('harbour-log') ?? '';
  const main = page.getByRole('main');
  const shown = (await main.innerText()) + (await main.locator('a').evaluateAll(behindAll));
  expect(shown.split(own)).toHaveLength(2);
});

/** What the stylesheet prints behind an element. */
const printedBehind = (element: Locator): Promise<string> =>
  element.evaluate((one) => getComputedStyle(one, '::after').content);

/** Runs in the page: what the stylesheet prints behind some elements. */
const behindAll = (all: Element[]): string => all.map((one) => getComputedStyle(one, '::after').content).join(' ');

/** Runs in the page: the colours of words that are neither black nor grey. */
const readColours = (): string[] =>
  [...document.querySelectorAll('body *')]
    .filter((one) => one.checkVisibility() && one.textContent.trim() !== '')
    .map((one) => getComputedStyle(one).color)
    .filter((colour) => !/^rgb\((\d+), \1, \1\)$/.test(colour));

/** Runs in the page: what stands in details and is not laid out. */
function readHidden(): string[] {
  const contents = [...document.querySelectorAll('[data-original] details:not(.raised) > :not(summary)')];
  return contents
    .filter((one) => !one.checkVisibility({ contentVisibilityAuto: true }) || one.getBoundingClientRect().height === 0)
    .map((one) => one.textContent.slice(0, 60));
}

const open = (page: Page, details: string): Promise<void> =>
  page.locator(details).evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '');
  });
