import type { Browser, Page } from '@playwright/test';
import { address } from '../../../src/addresses.ts';
import type { Catalogue } from '../../../src/model/catalogue.ts';
import { runFinder } from './finder.ts';
import * as held from './held.ts';
import type { Missing, Original, Query, Topic } from './query.ts';
import { score } from './score.ts';
import * as seen from './seen.ts';

/** A harder set: what was said in other languages, and topics, too. */
interface HarderSet {
  readonly quotations: readonly Query[];
  readonly originals: readonly Original[];
  readonly topics: readonly Topic[];
  readonly missing: readonly Missing[];
}

/** Both were written before the code that answers them; the second was never looked at while that was tuned. */
const sets: Readonly<Record<string, HarderSet>> = { 'may be looked at': seen, 'held back': held };

/** So many topics are looked at. */
const first = 5;

/** How the site’s own search does on the harder sets, a line each. */
export async function tellHarder(browser: Browser, origin: string, catalogue: Catalogue): Promise<string> {
  const lines: string[] = [];
  for (const [name, set] of Object.entries(sets)) lines.push(await tellSet(name, set, { browser, origin, catalogue }));
  return lines.join('\n');
}

interface Asked {
  readonly browser: Browser;
  readonly origin: string;
  readonly catalogue: Catalogue;
}

async function tellSet(name: string, set: HarderSet, { browser, origin, catalogue }: Asked): Promise<string> {
  const run = await runFinder(browser, { origin, catalogue, queries: set.quotations, samples: [] });
  const { first: right, falseLabels = 0 } = score(set.quotations, run);
  const page = await browser.newPage();
  const shown = async (text: string): Promise<Shown> => ask(page, origin, text);
  const originals = await count(set.originals, async ({ text, utterances, claims }) =>
    (await shown(text)).originals.some((id) => [...utterances, ...claims].includes(id)),
  );
  const topics = await count(set.topics, async ({ text, claims }) =>
    (await shown(text)).topics.slice(0, first).some((id) => claims.includes(id)),
  );
  const wrong = await count(set.missing, async ({ text }) => (await shown(text)).found > 0);
  await page.close();
  return [
    `A harder set (${name}): quotations found first ${right} of ${set.quotations.length}`,
    `false labels ${falseLabels}`,
    `originals ${originals} of ${set.originals.length}`,
    `topics in the first ${first} ${topics} of ${set.topics.length}`,
    `false finds ${wrong} of ${set.missing.length}`,
  ].join(', ');
}

async function count<T>(all: readonly T[], isSo: (one: T) => Promise<boolean>): Promise<number> {
  let many = 0;
  for (const one of all) if (await isSo(one)) many++;
  return many;
}

/** What an answer shows: the ids that the first original leads to, those of topics in their order, and its finds. */
interface Shown {
  readonly originals: readonly string[];
  readonly topics: readonly string[];
  readonly found: number;
}

async function ask(page: Page, origin: string, text: string): Promise<Shown> {
  await page.goto(`${origin}${address.search}?${new URLSearchParams({ q: text })}`);
  await page.locator('form#search[data-state="done"]').waitFor();
  const idsOf = async (selector: string): Promise<readonly string[]> =>
    page
      .locator(selector)
      .evaluateAll((links) =>
        links.map((link) => new URL((link as HTMLAnchorElement).href).pathname.split('/').at(-2) ?? ''),
      );
  return {
    originals: await idsOf('#originals > li:first-child a'),
    topics: await idsOf('#topics h3 a'),
    found: await page.locator('#quotations [data-label], #originals > li').count(),
  };
}
