import type { Browser, Page } from '@playwright/test';
import { address } from '../../../src/addresses.ts';
import type { Catalogue } from '../../../src/model/catalogue.ts';
import { bare } from '../../../src/text/match.ts';
import { singleSpaced } from '../../../src/text/space.ts';
import { idOf } from './collection.ts';
import type { Answer, Asked, Cold, Label, Run } from './run.ts';
import { watchTraffic } from './traffic.ts';

/** The site's own search, as a reader meets it: typed on the search page, sent, read from the list. */
export async function runFinder(
  browser: Browser,
  { origin, queries, samples, catalogue }: Asked & { readonly catalogue: Catalogue },
): Promise<Run> {
  const cold: Cold[] = [];
  for (const { text } of samples) cold.push(await firstAnswer(browser, origin, text));
  const page = await browser.newPage();
  await page.goto(origin + address.search);
  await ask(page, 'nothing in particular');
  const answers: Answer[] = [];
  for (const { text } of queries) answers.push(read(await ask(page, text), text, catalogue));
  await page.close();
  return { engine: 'Verbatim', answers, cold };
}

/** Script that a reader who does not search has loaded. */
export async function scriptAtRest(browser: Browser, origin: string): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const traffic = await watchTraffic(page);
  await page.goto(origin + address.search, { waitUntil: 'networkidle' });
  await context.close();
  return traffic.scripts;
}

async function firstAnswer(browser: Browser, origin: string, text: string): Promise<Cold> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const traffic = await watchTraffic(page);
  await page.goto(`${origin}${address.search}?${new URLSearchParams({ q: singleSpaced(text).slice(0, 2000) })}`);
  await page.locator('form#search[data-state="done"]').waitFor();
  const ms = await page.evaluate(() => performance.now());
  await context.close();
  return { bytes: traffic.all, ms };
}

interface Shown {
  readonly label: string;
  readonly article: string;
  readonly claim: string;
  readonly hash: string;
  readonly marked: readonly string[];
  /** How many paragraphs are shown, where it is more than one. */
  readonly paragraphs: number;
}

/** Put the text in the box as a paste does, send the form, and wait for the whole answer. */
async function ask(page: Page, text: string): Promise<{ readonly ms: number; readonly shown: readonly Shown[] }> {
  return page.evaluate(async (pasted) => {
    const form = document.querySelector<HTMLFormElement>('#search');
    const box = document.querySelector<HTMLInputElement>('#q');
    if (!form || !box) throw new Error('The search page has no form');
    box.select();
    // Nothing else puts a text in as a paste does, with its events and its history.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    document.execCommand('insertText', false, pasted);
    const begun = performance.now();
    const done = new Promise<void>((resolve, reject) => {
      new MutationObserver((_, observer) => {
        if (form.dataset['state'] === 'busy') return;
        observer.disconnect();
        if (form.dataset['state'] === 'done') resolve();
        else reject(new Error(`No answer to: ${pasted}`));
      }).observe(form, { attributeFilter: ['data-state'] });
    });
    form.requestSubmit();
    await done;
    const ms = performance.now() - begun;
    const shown = [...document.querySelectorAll<HTMLLIElement>('#quotations [data-label]')].map((item) => ({
      label: item.dataset['label'] ?? '',
      article: item.dataset['article'] ?? '',
      claim: item.dataset['claim'] ?? '',
      hash: item.querySelector('a')?.hash ?? '',
      paragraphs: item.querySelectorAll('blockquote p').length,
      marked: [...item.querySelectorAll('blockquote mark')].map(({ textContent }) => textContent),
    }));
    return { ms, shown };
  }, text);
}

function read({ ms, shown }: Awaited<ReturnType<typeof ask>>, text: string, { claims }: Catalogue): Answer {
  const paragraph = ({ claim, hash }: Shown): number =>
    claims.find(({ id }) => id === claim)?.passage.number ?? Number(/^#p(\d+)/.exec(hash)?.[1]);
  return {
    ms,
    found: shown.map((one) => idOf([one.article, paragraph(one)])),
    labels: shown.map((one) => judge(one, text)),
  };
}

/** Characters from which a text may be looked for in pieces. */
const long = 400;

/**
 * What is true of the marked words, told by other means than the site's own. A piece of a long paste is judged as a
 * piece.
 */
function judge({ label, marked, paragraphs }: Shown, text: string): Label {
  // A text that runs over paragraphs has one mark in each.
  const whole = marked.length === Math.max(1, paragraphs);
  const only = singleSpaced(marked.join(' '));
  const holds = (asked: string, words: string): boolean =>
    asked === words || (text.length > long && words !== '' && asked.includes(words));
  if (whole && (holds(singleSpaced(text), only) || holds(bare(singleSpaced(text)), only)))
    return { label, truth: 'verbatim' };
  return { label, truth: whole && holds(letters(text), letters(only)) ? 'punctuation' : 'close' };
}

const letters = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
