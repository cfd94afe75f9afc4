import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** What a command is told: the content, where the site is put, and where what is no site is. */
export interface Told {
  readonly content: string;
  readonly dist: string;
  readonly press: string;
}

const environmentOf = ({ content, dist, press }: Told): NodeJS.ProcessEnv => ({
  ...process.env,
  ...{ CONTENT: content, DIST: dist, PRESS: press, BASE: '/', PORT: '0' },
});

/** @throws when it fails, with what it said. */
export async function build(told: Told): Promise<void> {
  await promisify(execFile)(process.execPath, ['src/publish/build.ts'], { env: environmentOf(told) });
}

/** Start a command, and go on. */
export const start = (script: string, told: Told): ChildProcess =>
  spawn(process.execPath, [script], { env: environmentOf(told), stdio: ['ignore', 'pipe', 'ignore'] });

/** The files of a site, each with the hash of its bytes. */
export function fingerprint(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const all = createHash('sha256');
  for (const file of files.filter((one) => statSync(join(folder, one)).isFile())) {
    all.update(`${file}\n`).update(
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest(),
    );
  }
  return all.digest('hex');
}
