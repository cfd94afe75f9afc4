import { execFile } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { build, fingerprint, start } from '../build.ts';

/** A point at which a build was killed, and whether what was served at the next start is a whole site. */
export interface Kill {
  readonly point: string;
  readonly isWhole: boolean;
}

/**
 * Build a site, and kill the build of the next at so many points: at every step of the change of sites (with the site a
 * folder, and a link to one), and for the rest at random moments of a whole build. After each the serving command is
 * started, and must find one of the two sites, whole.
 */
export async function killBuilds(content: string, scratch: string, points: number): Promise<readonly Kill[]> {
  const bench = await prepare(content, scratch);
  const kills: Kill[] = [];
  for (const isLink of [false, true]) {
    for (const { step, amid } of await stepsOf(bench)) {
      lay(bench, isLink);
      cpSync(bench.next, `${bench.press}/next`, { recursive: true });
      cpSync(bench.last, `${bench.press}/former`, { recursive: true });
      await change(bench, step, amid);
      const where = `${amid ? 'in' : 'before'} step ${step} of the change of ${isLink ? 'a linked site' : 'sites'}`;
      kills.push({ point: where, isWhole: await isWholeAtStart(bench) });
    }
  }
  while (kills.length < points) {
    lay(bench, false);
    const killed = start('src/publish/build.ts', bench);
    const after = Math.random() * bench.time;
    await wait(after);
    killed.kill('SIGKILL');
    if (killed.exitCode === null && killed.signalCode === null) await once(killed, 'exit');
    kills.push({ point: `${Math.round(after)} ms into a build`, isWhole: await isWholeAtStart(bench) });
  }
  rmSync(scratch, { recursive: true });
  return kills;
}

interface Bench {
  readonly content: string;
  readonly dist: string;
  readonly press: string;
  /** The site that stands, and the one that takes its place, built before. */
  readonly last: string;
  readonly next: string;
  readonly whole: ReadonlySet<string>;
  /** How long a build takes, in milliseconds. */
  readonly time: number;
}

async function prepare(content: string, scratch: string): Promise<Bench> {
  rmSync(scratch, { recursive: true, force: true });
  mkdirSync(scratch, { recursive: true });
  const [copy, dist, press] = ['content', 'dist', 'press'].map((name) => join(scratch, name)) as [
    string,
    string,
    string,
  ];
  const [last, next] = [join(scratch, 'last'), join(scratch, 'next')];
  cpSync(content, copy, { recursive: true });
  await build({ content: copy, dist: last, press });
  const [claim] = readdirSync(join(copy, 'claims')).filter((name) => name.endsWith('.md'));
  appendFileSync(join(copy, 'claims', claim ?? ''), '\nOne sentence more.\n');
  const begun = performance.now();
  await build({ content: copy, dist: next, press });
  const time = performance.now() - begun;
  const whole = new Set([fingerprint(last), fingerprint(next)]);
  if (whole.size !== 2) throw new Error('The two sites are one');
  return { content: copy, dist, press, last, next, whole, time };
}

/** The last site where the site is to be, and nothing else. What builds leave to each other is left. */
function lay({ dist, press, last }: Bench, isLink: boolean): void {
  const real = `${dist}-elsewhere`;
  for (const one of [dist, real, `${press}/next`, `${press}/former`, `${press}/removed`]) {
    rmSync(one, { recursive: true, force: true });
  }
  cpSync(last, isLink ? real : dist, { recursive: true });
  if (isLink) symlinkSync('dist-elsewhere', dist);
}

interface Step {
  readonly step: number;
  readonly amid: boolean;
}

async function stepsOf(bench: Bench): Promise<readonly Step[]> {
  lay(bench, false);
  cpSync(bench.next, `${bench.press}/next`, { recursive: true });
  cpSync(bench.last, `${bench.press}/former`, { recursive: true });
  const steps = Number(await change(bench, 0, false));
  return Array.from({ length: steps }, (_, index) => index + 1).flatMap((step) => [
    { step, amid: false },
    { step, amid: true },
  ]);
}

/** @returns what it printed; it is killed where a step is named. */
async function change({ dist, press }: Bench, step: number, amid: boolean): Promise<string> {
  const args = ['e2e/kills/replace-until.ts', dist, press, String(step), amid ? 'amid' : ''];
  const { stdout } = await promisify(execFile)(process.execPath, args).catch((error: unknown) => {
    if (error instanceof Error && 'signal' in error && error.signal === 'SIGKILL') return { stdout: '' };
    throw error;
  });
  return stdout;
}

/** What `npm run serve` finds. */
async function isWholeAtStart(bench: Bench): Promise<boolean> {
  const server = start('src/publish/start.ts', bench);
  const ended = once(server, 'exit');
  if (server.stdout) await Promise.race([once(server.stdout, 'data'), ended]);
  const isServing = server.exitCode === null;
  server.kill('SIGKILL');
  await ended;
  return isServing && existsSync(bench.dist) && bench.whole.has(fingerprint(bench.dist));
}
