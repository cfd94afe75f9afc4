import { cp, rm } from 'node:fs/promises';
import { chromium, type Browser } from '@playwright/test';
import { readContent } from '../../src/desk/desk.ts';
import type { Catalogue } from '../../src/model/catalogue.ts';
import { browserArguments, provideBrowser } from '../browser.ts';
import { enlarge, passagesOf } from './search/collection.ts';
import { runFinder, scriptAtRest } from './search/finder.ts';
import { peers } from './search/peers.ts';
import { runPlain, writePlain } from './search/plain-pagefind.ts';
import { queries } from './search/queries.ts';
import { legend, listMisses, tabulate } from './search/report.ts';
import type { Run } from './search/run.ts';
import { runPeer } from './search/run-peer.ts';
import { tellHarder } from './search/second.ts';
import { buildSite, enlargeSite } from './search/site.ts';
import { hosted } from './host.ts';

/**
 * The site's search for quotations beside plain Pagefind and five libraries, on the same queries over the same
 * passages: in the site's own articles, and among a thousand. Takes a quarter of an hour, nearly all of it the
 * others' among a thousand; `--alone` leaves them out.
 */
const many = 1000;
const alone = process.argv.includes('--alone');
/** A first answer is measured for every ninth query. */
const samples = queries.filter((_, at) => at % 9 === 0);
const folder = '.press/bench';

const catalogue = readContent('content');
const browser = await chromium.launch({ executablePath: provideBrowser(), args: browserArguments });
try {
  await buildSite(`${folder}/own`, `${folder}/press`);
  await cp(`${folder}/own`, `${folder}/many`, { recursive: true });
  await compare(catalogue, `${folder}/own`);
  const among = enlarge(catalogue, many);
  const { seconds, memory } = await enlargeSite(`${folder}/many`, many, passagesOf(among).length);
  await compare(among, `${folder}/many`);
  const megabytes = (memory / 1e6).toFixed(0);
  console.log(`\nWriting the index of ${many} articles: ${seconds.toFixed(1)} s, ${megabytes} MB at the most`);
} finally {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
}

async function compare(held: Catalogue, site: string): Promise<void> {
  const passages = passagesOf(held);
  if (!alone) await writePlain(site, passages);
  const runs = await hosted(site, '/', (origin) => runInBrowser(browser, origin, held));
  if (!alone) for (const peer of peers) runs.push(await runPeer(peer, passages, queries));
  console.log(`\n${held.articles.length} articles, ${passages.length} passages\n`);
  console.log(`${tabulate(queries, runs)}\n${legend}\n`);
  for (const own of runs.slice(0, 1)) console.log(listMisses(queries, own));
  console.log(await hosted(site, '/', (origin) => tellHarder(browser, origin, held)));
}

async function runInBrowser(opened: Browser, origin: string, held: Catalogue): Promise<Run[]> {
  console.log(`\nScript before the first keystroke: ${((await scriptAtRest(opened, origin)) / 1000).toFixed(1)} KB`);
  const own = await runFinder(opened, { origin, catalogue: held, queries, samples });
  return alone ? [own] : [own, await runPlain(opened, { origin, queries, samples })];
}
