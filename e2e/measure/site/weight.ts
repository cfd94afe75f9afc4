import { brotliCompressSync, gzipSync } from 'node:zlib';
import { chromium, type Browser, type Page, type Response } from '@playwright/test';
import { browserArguments, provideBrowser } from '../../browser.ts';

/**
 * What a page costs a reader whose cache is empty, as Chromium met it. Sizes are bytes of the bodies over brotli of
 * its best quality, as hosts keep them.
 */
export interface Weight {
  /** The document and its stylesheets. */
  readonly reading: number;
  /** The same over gzip of its best quality, as many hosts send it. */
  readonly zipped: number;
  /** Requests that text waits for: the document, and what Chromium says held back its first paint. */
  readonly blocking: number;
  /** Script files, and scripts in the document as if each were a file. */
  readonly script: number;
  /** How many of the scripts stop the parser: neither deferred, nor asynchronous, nor modules. */
  readonly undeferred: number;
  /** The share of the words in `main` that is there without JavaScript. */
  readonly words: number;
  readonly requests: number;
  readonly all: number;
}

/** The weights of pages, in their order. */
export async function weigh(urls: readonly string[]): Promise<readonly Weight[]> {
  const browser = await chromium.launch({ executablePath: provideBrowser(), args: browserArguments });
  try {
    const weights: Weight[] = [];
    for (const url of urls) weights.push(await weighOne(browser, url));
    return weights;
  } finally {
    await browser.close();
  }
}

async function weighOne(browser: Browser, url: string): Promise<Weight> {
  const [page, plain] = await Promise.all([browser.newPage(), browser.newPage({ javaScriptEnabled: false })]);
  try {
    const files = await load(page, url);
    await plain.goto(url);
    const inline = await page.evaluate(readInlineScripts);
    return {
      reading: sizeOf(files, 'document', 'stylesheet'),
      zipped: files.reduce((sum, { type, zipped }) => sum + (isReading(type) ? zipped : 0), 0),
      blocking: 1 + (await page.evaluate(countBlocking)),
      script: sizeOf(files, 'script') + inline.reduce((sum, text) => sum + brotliCompressSync(text).length, 0),
      undeferred: await page.evaluate(countUndeferred),
      words: (await countWords(plain)) / (await countWords(page)),
      requests: files.length,
      all: sizeOf(files),
    };
  } finally {
    await Promise.all([page.close(), plain.close()]);
  }
}

interface Loaded {
  readonly type: string;
  readonly size: number;
  readonly zipped: number;
}

const isReading = (type: string): boolean => ['document', 'stylesheet'].includes(type);

async function load(page: Page, url: string): Promise<readonly Loaded[]> {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(url, { waitUntil: 'networkidle' });
  return Promise.all(responses.map(weighFile));
}

async function weighFile(response: Response): Promise<Loaded> {
  if (!response.ok()) throw new Error(`${response.url()} was answered with ${response.status()}`);
  const body = await response.body();
  // Pictures and fonts are compressed already.
  const packed = /^(image\/(?!svg)|font\/)/.test(response.headers()['content-type'] ?? '')
    ? body
    : brotliCompressSync(body);
  const zipped = gzipSync(body, { level: 9 }).length;
  return { type: response.request().resourceType(), size: packed.length, zipped };
}

function sizeOf(files: readonly Loaded[], ...types: readonly string[]): number {
  return files
    .filter(({ type }) => types.length === 0 || types.includes(type))
    .reduce((sum, { size }) => sum + size, 0);
}

const countWords = (page: Page): Promise<number> =>
  page.locator('main').evaluate((main) => main.textContent.trim().split(/\s+/).length);

/** Chromium's own word on what its first paint waited for, which TypeScript does not know yet. */
interface Timing extends PerformanceResourceTiming {
  readonly renderBlockingStatus: 'blocking' | 'non-blocking';
}

/** Runs in the page. A font that was asked for before the first paint held its text back. */
function countBlocking(): number {
  const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity;
  const files = performance.getEntriesByType('resource') as Timing[];
  return files.filter(
    ({ name, startTime, renderBlockingStatus }) =>
      renderBlockingStatus === 'blocking' || (/\.(woff2?|ttf|otf)$/.test(name) && startTime < painted),
  ).length;
}

/** Runs in the page. Data blocks, such as JSON-LD, are no scripts. */
function readInlineScripts(): readonly string[] {
  return [...document.scripts]
    .filter(({ src, type }) => src === '' && ['', 'module', 'text/javascript'].includes(type))
    .map(({ text }) => text);
}

/** Runs in the page. */
function countUndeferred(): number {
  return [...document.scripts].filter(
    ({ src, type, defer, async }) => ['', 'text/javascript'].includes(type) && !(src !== '' && (defer || async)),
  ).length;
}
