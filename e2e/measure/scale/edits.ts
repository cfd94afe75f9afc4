import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { address } from '../../../src/addresses.ts';
import { freePort } from '../free-port.ts';
import { readFields, writeFields } from './rewrite.ts';
import type { Site } from './site.ts';

/** Milliseconds between two looks at a page, and until one gives up. */
const [pause, patience] = [50, 120_000];

/**
 * Seconds from saving a claim until the development server answers with a page that shows the change, `runs` times. The
 * content is changed.
 */
export async function timeEdits(site: Site, runs: number): Promise<readonly number[]> {
  const port = await freePort();
  // Another server may be at work in this folder: the lock is for those that one means to find again.
  const server = spawn(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'dev', '--port', String(port), '--host', '127.0.0.1', '--ignore-lock'],
    {
      env: { ...process.env, ...site.environment(), ASTRO_DEV_BACKGROUND: '0' },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  try {
    const [id, file] = await aClaim(site);
    const url = `http://127.0.0.1:${port}${address.claim(id)}`;
    await until(async () => (await read(url)) !== undefined);
    const seconds: number[] = [];
    for (let run = 1; run <= runs; run++) seconds.push(await timeEdit(file, url, `Edited for the ${run}. time`));
    return seconds;
  } finally {
    const ended = once(server, 'exit');
    if (server.kill()) await ended;
  }
}

/** The last one, which is a copy. */
async function aClaim({ content }: Site): Promise<readonly [id: string, file: string]> {
  const name = (await readdir(`${content}/claims`)).toSorted().at(-1) ?? '';
  return [name.replace(/\.md$/, ''), `${content}/claims/${name}`];
}

async function timeEdit(file: string, url: string, summary: string): Promise<number> {
  const { fields, body } = readFields(await readFile(file, 'utf8'));
  const saved = performance.now();
  await writeFile(file, writeFields({ ...fields, summary }, body));
  await until(async () => (await read(url))?.includes(summary) ?? false);
  return (performance.now() - saved) / 1000;
}

/** Undefined while there is no page. */
async function read(url: string): Promise<string | undefined> {
  const answer = await fetch(url).catch(() => undefined);
  return answer?.ok ? answer.text() : undefined;
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  const begun = performance.now();
  while (!(await isSo())) {
    if (performance.now() - begun > patience) throw new Error('The development server does not show what was saved');
    await wait(pause);
  }
}
