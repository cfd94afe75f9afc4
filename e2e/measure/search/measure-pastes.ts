import { rm } from 'node:fs/promises';
import { chromium, type Page } from '@playwright/test';
import { address } from '../../../src/addresses.ts';
import { environment } from '../../../src/config/environment.ts';
import { readContent } from '../../../src/desk/desk.ts';
import { pastes } from '../../../src/search/find/pastes.ts';
import { mostCharacters } from '../../../src/search/find/pieces.ts';
import { browserArguments, provideBrowser } from '../../browser.ts';
import { hosted } from '../host.ts';
import { median } from '../median.ts';
import { atMost, table, type Figure } from '../table.ts';
import { buildSite } from './site.ts';

/** The bar, in milliseconds, as the project set it for itself. */
const bar = 300;
const folder = '.press/pastes';

/** How long the search page takes from a paste to its whole answer, for texts of every kind, in Chromium. */
export async function measurePastes(runs: number): Promise<string> {
  await buildSite(`${folder}/site`, `${folder}/press`);
  const browser = await chromium.launch({ executablePath: provideBrowser(), args: browserArguments });
  try {
    return await hosted(`${folder}/site`, '/', async (origin) =>
      tell(await timeAll(await browser.newPage(), origin, runs)),
    );
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

type Times = ReadonlyMap<string, number>;

async function timeAll(page: Page, origin: string, runs: number): Promise<Times> {
  await page.goto(origin + address.search);
  // The engine is opened with the first question.
  await timeOf(page, 'nothing in particular');
  const times = new Map<string, number>();
  for (const [name, text] of texts()) {
    const all: number[] = [];
    for (let run = 0; run < runs; run++) all.push(await timeOf(page, text));
    times.set(name, median(all));
  }
  return times;
}

/** A paste of every kind, and what the articles print. */
function texts(): readonly (readonly [name: string, text: string])[] {
  const printed = readContent(environment.content).articles.map(({ text }) => text);
  return [
    ...Object.entries(pastes).map(([name, paste]) => [name, paste(mostCharacters)] as const),
    ['the articles, one after the other', printed.join('\n\n').slice(0, mostCharacters)],
    ['the articles in capitals', printed.join(' ').toUpperCase().slice(0, mostCharacters)],
  ];
}

/** Milliseconds from the paste to the answer. */
const timeOf = (page: Page, text: string): Promise<number> =>
  page.evaluate(async (pasted) => {
    const form = document.querySelector<HTMLFormElement>('#search');
    const box = document.querySelector<HTMLInputElement>('#q');
    if (!form || !box) throw new Error('The search page has no form');
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
    return performance.now() - begun;
  }, text);

function tell(times: Times): string {
  const figures = [...times]
    .toSorted(([, a], [, b]) => b - a)
    .map(([name, time]): Figure => ({ name, ...atMost(bar, time, milliseconds) }));
  const longest = {
    name: `longest of ${figures.length} kinds`,
    ...atMost(bar, Math.max(...times.values()), milliseconds),
  };
  return table(
    [
      {
        title: `Longest time for any paste of ${mostCharacters.toLocaleString('en-GB')} characters`,
        figures: [longest],
      },
      { title: 'By kind', figures },
    ],
    { name: 'From a paste to its whole answer, median of the runs' },
  );
}

const milliseconds = (value: number): string => `${Math.ceil(value)} ms`;
