process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { publishedContent } from '../desk/published.ts';
import { ContentError } from '../desk/problem.ts';

/**
 * Build aside, then put the new site in the old one's place: a build that fails leaves the last good site as it was.
 * One build at a time; a second one says so and exits.
 */
const folder = '.press';
const aside = join(folder, 'next');
const former = join(folder, 'former');
const site = process.env['DIST'] ?? 'dist';

await mkdir(folder, { recursive: true });
const unlock = await lock(join(folder, 'lock'));
try {
  await publishedContent();
  await rm(aside, { recursive: true, force: true });
  // Loaded only now: a problem of the content is told twice as soon.
  const { build } = await import('astro');
  await build({ outDir: aside, logLevel: 'error' });
  await replace();
  console.log(`The site is in ${site}/`);
} catch (error) {
  console.error(error instanceof ContentError ? error.message : error);
  process.exitCode = 1;
} finally {
  await rm(aside, { recursive: true, force: true });
  await unlock();
}

async function replace(): Promise<void> {
  await rm(former, { recursive: true, force: true });
  await rename(site, former).catch(() => undefined);
  await rename(aside, site);
  await rm(former, { recursive: true, force: true });
}

/** A file that only one build can make. It holds the process's number, so that one left by a killed build can be told from a living one's. */
async function lock(path: string): Promise<() => Promise<void>> {
  const held = await open(path, 'wx').catch(() => undefined);
  if (!held) return (await isStale(path)) ? rm(path).then(() => lock(path)) : refuse(path);
  await held.writeFile(String(process.pid));
  await held.close();
  return () => rm(path, { force: true });
}

async function isStale(path: string): Promise<boolean> {
  const holder = await open(path).then(async (file) => Number(await file.readFile('utf8').finally(() => file.close())));
  try {
    process.kill(holder, 0);
    return false;
  } catch (error) {
    // Any other error, and it lives: one of another user may not be signalled.
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}

function refuse(path: string): never {
  console.error(`Another build is running (${path}). Wait for it, or remove that file if none is.`);
  process.exit(1);
}
