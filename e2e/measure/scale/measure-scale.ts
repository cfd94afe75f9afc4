import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environment } from '../../../src/config/environment.ts';
import { pagesOf } from '../../sites.ts';
import type { Taken } from '../run.ts';
import { table } from '../table.ts';
import { timeEdits } from './edits.ts';
import { buildSection, editSection, fullSection, listSection, repeatSection, type Built } from './figures.ts';
import { largestOfLists } from './lists.ts';
import { multiply } from './multiply.ts';
import { Site } from './site.ts';

const folder = '.press/scale';
const usual = [100, 400, 1000];

/**
 * Sites with many articles: the content's own, and copies of them. `--articles=20,40,80` is for trying. The second
 * number is that of the site that is built again and written in, the last that of the site whose lists are looked at.
 * What is written in lies outside the project, whose folder the development server watches: built sites in it would
 * be its burden.
 */
export async function measureScale(runs: number, options: readonly string[]): Promise<string> {
  const sites = sizesIn(options).map((articles) => new Site(folder, articles));
  const [middle, most] = [sites.at(1) ?? sites[0], sites.at(-1)];
  if (!middle || !most) throw new Error('How many articles?');
  const away = await mkdtemp(join(tmpdir(), 'verbatim-scale-'));
  try {
    for (const { content, articles } of sites) {
      await multiply(environment.content, content, { articles, own: 'claims' });
    }
    const { first, second } = await buildInTurns(sites, middle, runs);
    const full = new Site(`${folder}/full`, most.articles);
    await multiply(environment.content, full.content, { articles: full.articles, own: 'all' });
    console.error(`Building ${full.articles} articles with sources of their own`);
    const whole = { site: full, builds: [await full.buildAnew()], pages: pagesIn(full) };
    const lists = await largestOfLists(full);
    await cp(middle.content, away, { recursive: true });
    await rm(folder, { recursive: true, force: true });
    console.error(`Writing among ${middle.articles} articles`);
    const edits = await timeEdits(new Site(folder, middle.articles, away), runs);
    return table(
      [
        buildSection(first),
        repeatSection(middle.articles, buildsOf(middle, first), second),
        editSection(middle.articles, edits),
        fullSection(whole),
        listSection(most.articles, lists),
      ],
      { name: 'Medians, and of memory the most; builds without pictures to share' },
    );
  } finally {
    await Promise.all([folder, away].map((one) => rm(one, { recursive: true, force: true })));
  }
}

interface Turns {
  readonly first: readonly Built[];
  /** Those of one site, each after a first one. */
  readonly second: readonly Taken[];
}

/**
 * Build `runs` times in turns, so that what else the machine does meets all alike; the largest, which takes long,
 * once.
 */
async function buildInTurns(sites: readonly Site[], again: Site, runs: number): Promise<Turns> {
  const first = new Map(sites.map((site): [Site, Taken[]] => [site, []]));
  const second: Taken[] = [];
  for (let run = 1; run <= runs; run++) {
    for (const site of run === 1 ? sites : sites.slice(0, -1)) {
      console.error(`Building ${site.articles} articles: ${run} of ${site === sites.at(-1) ? 1 : runs}`);
      first.get(site)?.push(await site.buildAnew());
      if (site === again) second.push(await site.build());
    }
  }
  return { first: [...first].map(([site, builds]) => ({ site, pages: pagesIn(site), builds })), second };
}

const buildsOf = (site: Site, all: readonly Built[]): readonly Taken[] =>
  all.find((built) => built.site === site)?.builds ?? [];

function sizesIn(options: readonly string[]): readonly number[] {
  const told = options.flatMap((option) => /^--articles=([\d,]+)$/.exec(option)?.[1] ?? []);
  if (told.length < options.length) throw new Error(`Unknown: ${options.join(' ')}`);
  return told.length === 0 ? usual : told.flatMap((list) => list.split(',').map(Number));
}

const pagesIn = ({ dist }: Site): number => pagesOf({ folder: dist, base: '/', content: '' }).length;
