import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import manifest from 'lighthouse/package.json' with { type: 'json' };
import { browserArguments, provideBrowser } from '../../browser.ts';
import { freePort } from '../free-port.ts';

export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

export const { version } = manifest;

export interface Scores {
  /** 0 to 100, in the order of `categories`. */
  readonly points: readonly number[];
  /** The audits that cost points. */
  readonly faults: readonly string[];
}

/**
 * Lighthouse as it comes: a slow phone on a slow network. One page after the other, so that none disturbs another's
 * times, each `runs` times; the middle one counts, because what else the machine does goes into the performance.
 */
export async function score(urls: readonly string[], runs: number): Promise<readonly Scores[]> {
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: provideBrowser(),
    args: [...browserArguments, `--remote-debugging-port=${port}`],
  });
  try {
    const scores: Scores[] = [];
    for (const url of urls) scores.push(await scoreMiddle(url, port, runs));
    return scores;
  } finally {
    await browser.close();
  }
}

async function scoreMiddle(url: string, port: number, runs: number): Promise<Scores> {
  const all: Scores[] = [];
  console.error(`Lighthouse: ${new URL(url).pathname}`);
  for (let run = 0; run < runs; run++) all.push(await scoreOne(url, port));
  const middle = all.toSorted((a, b) => sum(a.points) - sum(b.points))[Math.floor((runs - 1) / 2)];
  if (!middle) throw new Error('RUNS must be 1 or more');
  return middle;
}

const sum = (points: readonly number[]): number => points.reduce((a, b) => a + b, 0);

async function scoreOne(url: string, port: number): Promise<Scores> {
  const result = (await lighthouse(url, { port, logLevel: 'silent', onlyCategories: [...categories] }))?.lhr;
  if (!result || result.runtimeError)
    throw new Error(`Lighthouse could not read ${url}: ${result?.runtimeError?.message ?? 'no answer'}`);
  const short = categories.flatMap((name) => result.categories[name] ?? []).filter((category) => category.score !== 1);
  const counted = short.flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id));
  return {
    points: categories.map((name) => Math.round((result.categories[name]?.score ?? 0) * 100)),
    faults: counted.flatMap((id) => describe(result.audits[id])),
  };
}

interface Audit {
  readonly id: string;
  readonly title: string;
  readonly score: number | null;
  readonly displayValue?: string | undefined;
}

const describe = (audit: Audit | undefined): readonly string[] =>
  audit && audit.score !== null && audit.score < 1 ? [`${audit.id}: ${audit.displayValue ?? audit.title}`] : [];
