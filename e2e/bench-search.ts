import type { AddressInfo } from 'node:net';
import { chromium, type Browser } from '@playwright/test';
import { readContent } from '../src/desk/desk.ts';
import type { Content } from '../src/desk/resolve.ts';
import { serve } from '../src/publishing/serve.ts';
import { copySite, enlargeSite } from './bench/site.ts';
import { enlarge, passagesOf } from './bench/collection.ts';
import { runFinder, scriptAtRest } from './bench/finder.ts';
import { peers } from './bench/peers.ts';
import { runPlain, writePlain } from './bench/plain-pagefind.ts';
import { queries } from './bench/queries.ts';
import { legend, listMisses, tabulate } from './bench/report.ts';
import type { Run } from './bench/run.ts';
import { runPeer } from './bench/run-peer.ts';
import { browserArguments, provideBrowser } from './browser.ts';

/**
 * The site's search for quotations beside plain Pagefind and five libraries, on the same queries over the same passages: in the
 * site's own articles, and among a thousand. Needs a built site. Takes a quarter of an hour, nearly all of it the others'
 * among a thousand; `--alone` leaves them out.
 */
const many = 1000;
const alone = process.argv.includes('--alone');
/** A first answer is measured for every ninth query. */
const samples = queries.filter((_, at) => at % 9 === 0);

const content = await readContent('content');
const browser = await chromium.launch({ executablePath: provideBrowser(), args: browserArguments });
try {
  await copySite('.press/bench/own');
  await compare(content, '.press/bench/own');
  await copySite('.press/bench/many');
  const among = enlarge(content, many);
  const { seconds, memory } = await enlargeSite('.press/bench/many', many, passagesOf(among).length);
  await compare(among, '.press/bench/many');
  console.log(
    `\nWriting the index of ${many} articles: ${seconds.toFixed(1)} s, ${(memory / 1e6).toFixed(0)} MB at the most`,
  );
} finally {
  await browser.close();
}

async function compare(held: Content, folder: string): Promise<void> {
  const passages = passagesOf(held);
  if (!alone) await writePlain(folder, passages);
  const server = await serve({ folder, base: '/', port: 0 });
  const { port } = server.address() as AddressInfo;
  const runs = await runInBrowser(browser, `http://localhost:${port}`, held);
  server.close();
  if (!alone) for (const peer of peers) runs.push(await runPeer(peer, passages, queries));
  console.log(
    `\n${held.articles.length} articles, ${passages.length} passages\n\n${tabulate(queries, runs)}\n${legend}\n`,
  );
  console.log(
    runs
      .slice(0, 1)
      .map((own) => listMisses(queries, own))
      .join('\n'),
  );
}

async function runInBrowser(opened: Browser, origin: string, held: Content): Promise<Run[]> {
  console.log(`\nScript before the first keystroke: ${((await scriptAtRest(opened, origin)) / 1000).toFixed(1)} KB`);
  const own = await runFinder(opened, origin, held, queries, samples);
  return alone ? [own] : [own, await runPlain(opened, origin, queries, samples)];
}
