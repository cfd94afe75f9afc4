import type { Page } from '@playwright/test';
import { isArticle, pagesOf, sites } from './sites.ts';
import { expect } from './test.ts';

/** From the width where notes stand in the margin, no word of an article ever moves. */

/** Where every passage of the article that is open begins. */
const places = (page: Page): Promise<readonly number[]> =>
  page
    .locator('[data-original] [id^=p]')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top + scrollY));

/** The claims of the article that is open, in their order. */
export const idsOf = (page: Page): Promise<readonly string[]> =>
  page.locator('mark[id]').evaluateAll((all) => all.map(({ id }) => id));

/** Opens every note, one after the other, as a click on its line does: those that moved a passage. */
export async function movesOf(page: Page): Promise<readonly string[]> {
  const before = await places(page);
  const moved: string[] = [];
  for (const id of await idsOf(page)) {
    await page.locator(`#note-${id} summary`).evaluate((one: HTMLElement) => {
      one.click();
    });
    if (JSON.stringify(await places(page)) !== JSON.stringify(before)) moved.push(id);
  }
  return moved;
}

export const publishedArticles = pagesOf(sites.published).filter(isArticle);

/** Arrives at every claim of an article: its words are in the upper half, and what comes before them is in sight. */
export async function arriveEverywhere(page: Page, address: string): Promise<void> {
  await page.goto(address);
  for (const id of await idsOf(page)) {
    await page.goto(`${address}#${id}`);
    const top = () => page.locator(`mark#${id}`).evaluate((one) => one.getBoundingClientRect().top);
    await expect.poll(top, `${address}#${id}`).toBeGreaterThanOrEqual(120);
    await expect.poll(top, `${address}#${id}`).toBeLessThanOrEqual(450);
  }
}
