import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readContent } from '../src/desk/desk.ts';
import { address } from '../src/site.ts';
import { build, timeBuilds } from './measure/build-time.ts';
import { articleSections, buildSection, claimSection, lighthouseSection } from './measure/figures.ts';
import { hosted } from './measure/host.ts';
import { everyKind } from './measure/kinds.ts';
import { score } from './measure/lighthouse.ts';
import { starlightAddress, writeStarlight } from './measure/starlight.ts';
import { table, type Section } from './measure/table.ts';
import { weigh } from './measure/weight.ts';

/**
 * Prints the figures that the site is held to, each measured now. It judges nothing: it fails only when it cannot measure.
 * `RUNS` says how often each build and each page is timed.
 */
const site = process.env['DIST'] ?? 'dist';
const base = process.env['BASE'] ?? '/';
const runs = Number(process.env['RUNS'] ?? 3);
const timed = '.press/timed';
const peer = '.press/peer';

const content = await readContent('content');
if (!existsSync(join(site, 'index.html'))) await build({ folder: '.', environment: {} });
await writeStarlight(peer, content.articles);
try {
  const sections = [...(await builds()), ...(await pages())];
  console.log(table(sections, ['Bytes are over brotli', 'bar', 'ours', 'Starlight', 'met']));
} finally {
  await Promise.all([timed, peer].map((folder) => rm(folder, { recursive: true, force: true })));
}

/** The timed builds of ours go to a folder of their own: the site that is served stays as it is. */
async function builds(): Promise<readonly Section[]> {
  const [ours, theirs] = await timeBuilds(
    [
      { folder: '.', environment: { DIST: timed } },
      { folder: peer, environment: {} },
    ],
    runs,
  );
  return ours && theirs ? [buildSection(ours, theirs, runs)] : [];
}

async function pages(): Promise<readonly Section[]> {
  const { articles, claims } = content;
  const theirs = await hosted(join(peer, 'dist'), '/', (host) =>
    weigh(articles.map((article) => `${host}${starlightAddress(article)}`)),
  );
  return hosted(site, base, async (host) => {
    const url = (path: string): string => `${host}${base.replace(/\/$/, '')}${path}`;
    const ours = await weigh(articles.map(({ slug }) => url(address.article(slug))));
    const ofClaims = await weigh(claims.map(({ id }) => url(address.claim(id))));
    const kinds = await everyKind(site);
    return [
      ...articleSections(
        articles.map(({ slug }) => slug),
        ours,
        theirs,
      ),
      claimSection(ofClaims),
      lighthouseSection(kinds, await score(kinds.map(url), runs)),
    ];
  });
}
