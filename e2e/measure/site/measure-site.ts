import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { address } from '../../../src/addresses.ts';
import { environment } from '../../../src/config/environment.ts';
import { readContent } from '../../../src/desk/desk.ts';
import { table, type Section } from '../table.ts';
import { timeBuilds } from './build-time.ts';
import {
  articleSections,
  buildSection,
  claimSection,
  embedSection,
  lighthouseSection,
  openingSection,
  pictureSection,
} from './figures.ts';
import { hosted } from '../host.ts';
import { everyKind } from './kinds.ts';
import { score } from './lighthouse.ts';
import { timeOpenings } from './opening.ts';
import { peerFolder, starlightAddress, writeStarlight } from './starlight.ts';
import { timePictures } from './time-pictures.ts';
import { weigh } from './weight.ts';

const folder = '.press/measure';
const dist = `${folder}/site`;
const { base } = environment;

/** The pages and the build of the content that there is, beside a Starlight site of the same articles. */
export async function measureSite(runs: number): Promise<string> {
  const { articles, claims } = readContent(environment.content);
  await writeStarlight(environment.content, articles);
  try {
    const builds = await compareBuilds(runs);
    const pictures = pictureSection(await timePictures(`${folder}/pictures`, runs));
    const theirs = await hosted(join(peerFolder, 'dist'), '/', (host) =>
      weigh(articles.map((article) => `${host}${starlightAddress(article)}`)),
    );
    const pages = await hosted(dist, base, async (host): Promise<readonly Section[]> => {
      const url = (path: string): string => `${host}${base.replace(/\/$/, '')}${path}`;
      const asked = `${address.search}?${new URLSearchParams({ q: claims[0]?.quote ?? '' })}`;
      const kinds = [...everyKind(dist), asked];
      const slugs = articles.map(({ slug }) => slug);
      const read = slugs.map((slug) => url(address.article(slug)));
      const ours = await weigh(read);
      return [
        ...articleSections(slugs, ours, theirs),
        claimSection(await weigh(claims.map(({ id }) => url(address.claim(id))))),
        embedSection(await weigh(claims.map(({ id }) => url(address.embed(id))))),
        openingSection(slugs, await timeOpenings(read)),
        lighthouseSection(kinds, await score(kinds.map(url), runs)),
      ];
    });
    return table([...builds, pictures, ...pages], { name: 'Bytes are over brotli', peer: 'Starlight' });
  } finally {
    await Promise.all([folder, peerFolder].map((one) => rm(one, { recursive: true, force: true })));
  }
}

/** Ours goes to a folder of its own, whose pages are measured then: the site that was built before stays as it is. */
async function compareBuilds(runs: number): Promise<readonly Section[]> {
  const [ours, theirs] = await timeBuilds(
    [
      { folder: '.', environment: { DIST: dist, PRESS: `${folder}/press` }, leaves: [folder] },
      { folder: peerFolder, leaves: ['.astro', 'node_modules', 'dist'].map((name) => join(peerFolder, name)) },
    ],
    runs,
  );
  return ours && theirs ? [buildSection(ours, theirs, runs)] : [];
}
