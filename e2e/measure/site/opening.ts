import { chromium, type Browser, type Page } from '@playwright/test';
import { browserArguments, provideBrowser } from '../../browser.ts';

/** Of a desk, where notes stand in the margin, and of a phone. */
const screens = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
] as const;

/** A phone that is some years old is so many times slower than a desk. */
const slowness = 4;

/**
 * Milliseconds from a click on a note of an article to the next paint, for every note, on a processor that is slowed
 * down: what browsers tell of an event, in steps of 8 ms.
 */
export async function timeOpenings(urls: readonly string[]): Promise<readonly (readonly number[])[]> {
  const browser = await chromium.launch({ executablePath: provideBrowser(), args: browserArguments });
  try {
    const times: (readonly number[])[] = [];
    for (const url of urls) {
      const each: number[] = [];
      for (const viewport of screens) each.push(...(await timeNotes(browser, url, viewport)));
      times.push(each);
    }
    return times;
  } finally {
    await browser.close();
  }
}

async function timeNotes(
  browser: Browser,
  url: string,
  viewport: (typeof screens)[number],
): Promise<readonly number[]> {
  const page = await browser.newPage({ viewport });
  try {
    await page.goto(url, { waitUntil: 'networkidle' });
    await page.evaluate(watch);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowness });
    const times: number[] = [];
    for (const summary of await page.locator('.callout summary').all()) {
      await summary.click();
      times.push(await longest(page));
      // It lies over the next one.
      await page.keyboard.press('Escape');
    }
    return times;
  } finally {
    await page.close();
  }
}

interface Watched {
  readonly durations: number[];
}

/** Runs in the page. Below 16 ms no event is told. */
function watch(): void {
  const durations: number[] = [];
  Object.assign(globalThis, { durations });
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries())
      if (['pointerdown', 'pointerup', 'click'].includes(name)) durations.push(duration);
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
}

/** The longest since it was last asked; 0 where each took less than is told. */
async function longest(page: Page): Promise<number> {
  // What took long is told after it was drawn.
  await page.waitForTimeout(300);
  return page.evaluate(() => {
    const { durations } = globalThis as unknown as Watched;
    return Math.max(0, ...durations.splice(0));
  });
}
