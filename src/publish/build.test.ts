import assert from 'node:assert/strict';
import { execFile, type ExecException } from 'node:child_process';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { put, withContent } from '../desk/fixture.ts';
import { lock } from './lock.ts';

const script = fileURLToPath(new URL('build.ts', import.meta.url));

interface Outcome {
  readonly code: number;
  readonly told: string;
  /** What the site shows afterwards. */
  readonly site: string;
}

/**
 * Build in a folder whose content has one wrong word, where a good site stands already. `before` may change what is
 * there.
 */
const buildBroken = (before: (folder: string) => Promise<void> | void = () => undefined): Promise<Outcome> =>
  withContent({ 'claims/opens-april.md': put('We will open', 'We would open') }, async (root) => {
    const folder = dirname(root);
    await mkdir(join(folder, 'dist'));
    await mkdir(join(folder, '.press'));
    await writeFile(join(folder, 'dist/index.html'), 'The last good site.');
    await before(folder);
    const { code, told } = await run(folder);
    return { code, told, site: await readFile(join(folder, 'dist/index.html'), 'utf8') };
  });

const run = (cwd: string): Promise<Pick<Outcome, 'code' | 'told'>> =>
  new Promise((resolve) => {
    // What the tests themselves were told is not for it.
    const env = {
      ...process.env,
      CONTENT: undefined,
      DIST: undefined,
      PRESS: undefined,
      BASE: undefined,
      SITE: undefined,
      PICTURES: undefined,
    };
    execFile(process.execPath, [script], { cwd, env }, (error: ExecException | null, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, told: out + err });
    });
  });

describe('a build', { concurrency: true }, () => {
  test('of content with one wrong word fails, says where and what, and leaves the last good site as it was', async () => {
    const { code, told, site } = await buildBroken();
    assert.equal(code, 1);
    assert.match(
      told,
      /^1 problem in the content\. Nothing was published\.\n {2}content\/claims\/opens-april\.md:3 {2}quote {2}\(quote\)\n/,
    );
    assert.match(
      told,
      /found: {2}“We would open in April”, which is not in harbour\n.*wanted: words that stand there, perhaps “/,
    );
    assert.equal(site, 'The last good site.');
  });

  test('while another is running is refused, and touches nothing', async () => {
    let unlock: (() => void) | undefined;
    const { code, told, site } = await buildBroken((folder) => {
      unlock = lock(join(folder, '.press/build.lock'));
    });
    unlock?.();
    assert.equal(code, 1);
    assert.match(told, /^Another build is running/);
    assert.equal(site, 'The last good site.');
  });

  test('puts back the last good site, where one before it was killed between moving it away and replacing it', async () => {
    const { told, site } = await buildBroken((folder) => rename(join(folder, 'dist'), join(folder, '.press/former')));
    assert.match(told, /^1 problem in the content/);
    assert.equal(site, 'The last good site.');
  });
});
