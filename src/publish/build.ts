import './ready.ts';
import { mkdir, rm } from 'node:fs/promises';
import { catalogue, reading } from '../catalogue.ts';
import { environment } from '../config/environment.ts';
import { ContentError, reportNotes } from '../desk/problem.ts';
import { lock } from './lock.ts';
import { recover, replace, siteFolders, unfit } from './site-folder.ts';
import { digestOfSite, digestOfSources, keepFor, lastMade, leaveMade } from './unchanged.ts';

/**
 * Build aside, then put the new site in the old one's place: a build that fails leaves the last good site as it was.
 * One build at a time; a second one says so and exits. Where nothing has changed since the last, nothing is made.
 */
const { press } = environment;
const folders = siteFolders(environment);

const reason = unfit(folders);
if (reason) {
  console.error(reason);
  process.exit(1);
}
await mkdir(press, { recursive: true });
const unlock = lock(`${press}/build.lock`);
if (!unlock) {
  console.error('Another build is running in this folder. Wait for it.');
  process.exit(1);
}
try {
  await recover(folders);
  await make();
} catch (error) {
  console.error(error instanceof ContentError ? error.message : error);
  process.exitCode = 1;
} finally {
  await rm(folders.next, { recursive: true, force: true });
  unlock();
}

async function make(): Promise<void> {
  const record = `${environment.cache}/made.json`;
  const sources = (): string | undefined =>
    digestOfSources(environment.content, [
      environment.site,
      String(environment.isForPublic),
      environment.base,
      String(environment.pictures),
    ]);
  const from = sources();
  const last = lastMade(record);
  if (last && last.from === from && last.site === digestOfSite(folders.site)) {
    if (last.notes !== '') console.log(last.notes);
    console.log(`Nothing has changed: the site in ${environment.dist}/ is as it was built`);
    return;
  }
  leaveMade(record, undefined);
  const notes = await makeAnew();
  if (notes !== '') console.log(notes);
  // What was changed amid the build may be in it or not: the next is made anew.
  if (from !== undefined && sources() === from) leaveMade(record, { from, site: digestOfSite(folders.site), notes });
  console.log(`The site is in ${environment.dist}/`);
}

/** Returns what is told to editors. */
async function makeAnew(): Promise<string> {
  catalogue();
  const { notes } = reading();
  await rm(folders.next, { recursive: true, force: true });
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  // The bundler's allocator, mimalloc, reads it when it is loaded: what bundling has used goes back at once, and is not
  // kept while pages are made and indexed.
  process.env['MIMALLOC_PURGE_DELAY'] ??= '0';
  keepFor('astro.config.mjs', `${environment.cache}/astro`);
  // Loaded only now: a problem of the content is told twice as soon.
  const { build } = await import('astro');
  await build({ outDir: folders.next, logLevel: 'error' });
  await replace(folders);
  return notes.length > 0 ? reportNotes(notes) : '';
}
