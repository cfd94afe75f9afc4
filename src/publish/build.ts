import './ready.ts';
import { mkdir, rm } from 'node:fs/promises';
import { catalogue, reading } from '../catalogue.ts';
import { environment } from '../config/environment.ts';
import { ContentError, reportNotes } from '../desk/problem.ts';
import { lock } from './lock.ts';
import { recover, replace, siteFolders, unfit } from './site-folder.ts';

/**
 * Build aside, then put the new site in the old one's place: a build that fails leaves the last good site as it was.
 * One build at a time; a second one says so and exits.
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
  catalogue();
  await rm(folders.next, { recursive: true, force: true });
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  // Loaded only now: a problem of the content is told twice as soon.
  const { build } = await import('astro');
  await build({ outDir: folders.next, logLevel: 'error' });
  await replace(folders);
  const { notes } = reading();
  if (notes.length > 0) console.log(reportNotes(notes));
  console.log(`The site is in ${environment.dist}/`);
} catch (error) {
  console.error(error instanceof ContentError ? error.message : error);
  process.exitCode = 1;
} finally {
  await rm(folders.next, { recursive: true, force: true });
  unlock();
}
