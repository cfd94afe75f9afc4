import type { Page } from '@playwright/test';
import { answered, openSearch, quotations, searchBox } from './search-page.ts';
import { expect } from './test.ts';

/** The search page stands still: what comes stands where nothing stood, and moves nothing that a reader looks at. */

export const asked = 'In April we shall open; the quay';

/**
 * Milliseconds by which all that the search reads is late: none, or so many that answers come long after a letter was
 * typed, when a browser counts what moves.
 */
export const [fast, slow] = [0, 700];

export interface Line {
  readonly width: number;
  readonly late: number;
}

/** All that moves while one types, empties the box, and asks for what is not there. */
export async function movesWhileTyping(page: Page, line: Line): Promise<readonly string[]> {
  await on(page, line);
  await openSearch(page);
  await searchBox(page).pressSequentially(asked, { delay: 40 });
  await answered(page);
  await expect(quotations(page).first()).toBeVisible();
  await searchBox(page).press('Escape');
  await expect(quotations(page)).toHaveCount(0);
  await searchBox(page).fill('xylophone');
  await expect(page.getByRole('status')).toContainText('No claim or article');
  await answered(page);
  return moved(page);
}

/** All that moves when the page is opened with a question. */
export async function movesWhenOpened(page: Page, line: Line): Promise<readonly string[]> {
  await on(page, line);
  await openSearch(page, { q: asked, rating: 'no-such-rating' });
  await expect(quotations(page).first()).toBeVisible();
  return moved(page);
}

async function on(page: Page, { width, late }: Line): Promise<void> {
  await page.setViewportSize({ width, height: 844 });
  await watch(page);
  if (late > 0) await delay(page, late);
}

const delay = (page: Page, ms: number): Promise<unknown> =>
  page.route(/pagefind|finder/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, ms));
    await route.continue();
  });

interface Watched {
  readonly moves: string[];
}

/** From now on all that moves is noted, also what a browser puts down to a key that was pressed. */
export const watch = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const moves: string[] = [];
    Object.assign(globalThis, { moves });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { sources = [] } = entry as {
          sources?: { node?: Element; previousRect: DOMRect; currentRect: DOMRect }[];
        };
        for (const { node, previousRect, currentRect } of sources) {
          const name = `${node?.nodeName ?? '?'} ${node?.id ?? ''}`;
          moves.push(`${name} from ${previousRect.x},${previousRect.y} to ${currentRect.x},${currentRect.y}`);
        }
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });

/** What has moved since, once all that has happened is drawn. */
export const moved = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  return page.evaluate(() => (globalThis as unknown as Watched).moves);
};
