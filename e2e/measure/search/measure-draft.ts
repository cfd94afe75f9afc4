import { rm } from 'node:fs/promises';
import { chromium, type Browser, type Page } from '@playwright/test';
import { address } from '../../../src/addresses.ts';
import { environment } from '../../../src/config/environment.ts';
import { readContent } from '../../../src/desk/desk.ts';
import { mostOfDraft } from '../../../src/search/find/draft.ts';
import { sentencesOf } from '../../../src/search/find/sentences.ts';
import { browserArguments, provideBrowser } from '../../browser.ts';
import { hosted } from '../host.ts';
import { median } from '../median.ts';
import { atMost, table } from '../table.ts';
import { random } from './random.ts';
import { buildSite } from './site.ts';

/** The bars, in milliseconds, as the project set them for itself. */
const bars = { whole: 5000, task: 50 };
const folder = '.press/draft';

/** How long the page takes to read a draft of the most characters, and the longest task that keeps a reader waiting. */
export async function measureDraft(runs: number): Promise<string> {
  await buildSite(`${folder}/site`, `${folder}/press`);
  const browser = await chromium.launch({ executablePath: provideBrowser(), args: browserArguments });
  try {
    return await hosted(`${folder}/site`, '/', async (origin) => {
      const all: Reading[] = [];
      for (let run = 0; run < runs; run++) all.push(await readCold(browser, origin));
      return tell(all);
    });
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** One reading, with nothing in the browser's cache: milliseconds, and what the page said at the end. */
interface Reading {
  readonly time: number;
  readonly longestTask: number;
  readonly told: string;
}

async function readCold(browser: Browser, origin: string): Promise<Reading> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.addInitScript(watchTasks);
    await page.goto(origin + address.draft);
    return await read(page, glued());
  } finally {
    await context.close();
  }
}

/** Runs in the page: notes how long each task took that was long. */
function watchTasks(): void {
  const tasks: number[] = [];
  Object.assign(globalThis, { tasks });
  new PerformanceObserver((list) => {
    tasks.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: 'longtask', buffered: true });
}

const read = (page: Page, text: string): Promise<Reading> =>
  page.evaluate(async (pasted) => {
    const form = document.querySelector<HTMLFormElement>('#draft-form');
    const box = document.querySelector<HTMLTextAreaElement>('#draft');
    if (!form || !box) throw new Error('The page has no form');
    const begun = performance.now();
    box.value = pasted;
    const done = new Promise<void>((resolve) => {
      new MutationObserver((_, observer) => {
        if (form.dataset['state'] === 'busy') return;
        observer.disconnect();
        resolve();
      }).observe(form, { attributeFilter: ['data-state'] });
    });
    form.requestSubmit();
    await done;
    const time = performance.now() - begun;
    // What was put into the page last is drawn.
    await new Promise((resolve) => setTimeout(resolve, 500));
    const { tasks } = globalThis as unknown as { tasks: readonly number[] };
    return {
      time,
      longestTask: Math.max(0, ...tasks),
      told: document.querySelector('#draft-status')?.textContent ?? '',
    };
  }, text);

/** After each printed sentence come so many that nobody has printed, of printed and of made-up words. */
const others = 3;

/** A text of the most characters that are read. */
function glued(): string {
  const printed = readContent(environment.content).articles.flatMap(({ text }) => [...sentencesOf(text)]);
  const words = printed.flatMap(({ text }) => text.split(/\s+/));
  const chance = random(1);
  const word = (): string =>
    chance.below(3) > 0 ? (words[chance.below(words.length)] ?? '') : `lorem${chance.below(900)}`;
  const other = (): string => `That ${Array.from({ length: 8 + chance.below(20) }, word).join(' ')}.`;
  let text = '';
  for (let at = 0; text.length < mostOfDraft; at++)
    text += `${[printed[at % printed.length]?.text, ...Array.from({ length: others }, other)].join(' ')}\n`;
  return text.slice(0, mostOfDraft);
}

function tell(all: readonly Reading[]): string {
  const told = all[0]?.told ?? '';
  return table(
    [
      {
        title: `A text of ${mostOfDraft.toLocaleString('en-GB')} characters`,
        figures: [
          {
            name: 'until all is read',
            ...atMost(bars.whole, median(all.map(({ time }) => time)), milliseconds),
            notes: [told],
          },
          {
            name: 'longest task (0 where none took 50 ms)',
            ...atMost(bars.task, Math.max(...all.map(({ longestTask }) => longestTask)), milliseconds),
          },
        ],
      },
    ],
    { name: `Checking a draft, cold: median of ${all.length} runs, and the longest task of all` },
  );
}

const milliseconds = (value: number): string => `${Math.ceil(value)} ms`;
