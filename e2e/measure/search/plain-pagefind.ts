import { rm } from 'node:fs/promises';
import type { Browser, Page } from '@playwright/test';
import * as pagefind from 'pagefind';
import { address } from '../../../src/addresses.ts';
import type { Passage } from './collection.ts';
import type { Answer, Asked, Cold, Run } from './run.ts';
import { watchTraffic } from './traffic.ts';

const folder = 'plain';

/** What is used of its browser API. */
interface Pagefind {
  options(options: { noWorker: boolean; baseUrl: string }): Promise<void>;
  search(query: string): Promise<{ results: readonly { data(): Promise<{ raw_url: string }> }[] }>;
}

/** The passages as Pagefind takes them by default: English, stemmed, beside the built site. */
export async function writePlain(site: string, passages: readonly Passage[]): Promise<void> {
  await rm(`${site}/${folder}`, { recursive: true, force: true });
  const { index } = await pagefind.createIndex();
  if (!index) throw new Error('Pagefind made no index');
  for (const { id, text } of passages) await index.addCustomRecord({ url: `/${id}`, content: text, language: 'en' });
  await index.writeFiles({ outputPath: `${site}/${folder}` });
  await pagefind.close();
}

export async function runPlain(browser: Browser, { origin, queries, samples }: Asked): Promise<Run> {
  const cold: Cold[] = [];
  for (const { text } of samples) cold.push(await firstAnswer(browser, origin, text));
  const page = await open(browser, origin);
  await ask(page, 'nothing in particular');
  const answers: Answer[] = [];
  for (const { text } of queries) answers.push(await ask(page, text));
  await page.context().close();
  return { engine: 'Pagefind', answers, cold };
}

/** The search page, since its policy allows WebAssembly. */
async function open(browser: Browser, origin: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(origin + address.search, { waitUntil: 'networkidle' });
  return page;
}

async function firstAnswer(browser: Browser, origin: string, text: string): Promise<Cold> {
  const page = await open(browser, origin);
  const traffic = await watchTraffic(page);
  const { ms } = await ask(page, text);
  await page.context().close();
  return { bytes: traffic.all, ms };
}

async function ask(page: Page, text: string): Promise<Answer> {
  return page.evaluate(
    async ({ query, script }) => {
      const begun = performance.now();
      const engine = (await import(script)) as Pagefind;
      await engine.options({ noWorker: true, baseUrl: '/' });
      const { results } = await engine.search(query);
      const first = await Promise.all(results.slice(0, 3).map((hit) => hit.data()));
      return { ms: performance.now() - begun, found: first.map(({ raw_url }) => raw_url.slice(1)) };
    },
    { query: text, script: `/${folder}/pagefind.js` },
  );
}
