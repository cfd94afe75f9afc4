import type { Page } from '@playwright/test';
import { beforeLongest, giveIndex } from '../other-index.ts';
import {
  answeredSomehow,
  askAll,
  parts,
  printedIn,
  sabotage,
  waitLess,
  ways,
  type Part,
  type Tally,
  type Way,
} from '../sabotage.ts';
import { openSearch } from '../search-page.ts';
import { sites } from '../sites.ts';
import { expect, test } from '../test.ts';

/** Asked in each state of the index; each first question is another, so that parts must be read for it. */
const questions = printedIn(sites.fixture.content, 8);
const [first = '', ...others] = questions;

/** The figure: how many printed quotations were denied. Those asked when the part is back must be found. */
function tell(what: string, during: Tally, after: Tally): void {
  console.log(
    `${what}: asked ${during.asked}, denied ${during.denied}; then asked ${after.asked}, found ${after.found}`,
  );
  expect(during.denied + after.denied).toBe(0);
  expect(after.found).toBe(after.asked);
}

/** Where the last answer could not be read, there is a button to ask again. */
async function askAgain(page: Page): Promise<void> {
  const isUnread = (await page.locator('form#search').getAttribute('data-state')) === 'unread';
  if (isUnread) await page.getByRole('button', { name: 'Ask again' }).click();
  await answeredSomehow(page);
}

for (const part of Object.keys(parts) as Part[]) {
  for (const way of Object.keys(ways) as Way[]) {
    test(`when ${part} ${way}, nothing printed is denied, and when it is back all is found`, async ({ page }) => {
      await waitLess(page);
      const mend = await sabotage(page, part, way);
      await page.goto(`/search/?${new URLSearchParams({ q: first })}`);
      await answeredSomehow(page);
      const during = await askAll(page, others);
      await mend();
      await askAgain(page);
      tell(`${part} ${way}`, during, await askAll(page, questions));
    });
  }

  test(`when ${part} is late, the answer comes after it`, async ({ page }) => {
    await page.route(parts[part], async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1000));
      await route.continue();
    });
    await page.goto(`/search/?${new URLSearchParams({ q: first })}`);
    await answeredSomehow(page);
    const during = await askAll(page, questions);
    tell(`${part} is late`, during, during);
  });
}

/** What was read before the fault is kept; what is asked for after it is not there. */
const later: readonly Part[] = ['the entry of the index', 'a part of the index', 'a found passage'];

for (const part of later) {
  for (const way of Object.keys(ways) as Way[]) {
    test(`when after an answer ${part} ${way}, nothing printed is denied`, async ({ page }) => {
      await waitLess(page);
      await openSearch(page, { q: first });
      await page.route(parts[part], ways[way]);
      const during = await askAll(page, [...others, 'Nobody has ever printed these words anywhere']);
      await page.unroute(parts[part]);
      await askAgain(page);
      tell(`after an answer ${part} ${way}`, during, await askAll(page, questions));
    });
  }
}

test('while the line is lost after an answer, nothing printed is denied', async ({ page, context }) => {
  await openSearch(page, { q: first });
  await context.setOffline(true);
  const during = await askAll(page, others);
  await context.setOffline(false);
  tell('the line is lost', during, await askAll(page, questions));
});

test('when a new site comes under an open page, nothing that it prints is denied', async ({ page }, info) => {
  const { index, kept, added } = await beforeLongest(sites.fixture, info.outputPath('index'));
  const publish = await giveIndex(page, index);
  await openSearch(page);
  await askAll(page, [...kept, ...added]);
  await publish();
  const during = await askAll(page, added);
  tell('a new site under an open page', during, during);
});
