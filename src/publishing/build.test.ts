import assert from 'node:assert/strict';
import { execFile, type ExecFileException } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { put, withContent } from '../desk/fixture.ts';

const script = fileURLToPath(new URL('build.ts', import.meta.url));

/** Build in a folder whose content has one wrong word, where a good site stands already. */
function buildBroken(lock?: string) {
  return withContent({ 'claims/opens-april.mdx': put('We will open', 'We would open') }, async (root) => {
    const folder = dirname(root);
    await mkdir(join(folder, 'dist'));
    await writeFile(join(folder, 'dist/index.html'), 'The last good site.');
    await mkdir(join(folder, '.press'));
    if (lock !== undefined) await writeFile(join(folder, '.press/lock'), lock);
    const outcome = await run([script], folder);
    const site = await Promise.all(
      (await readdir(join(folder, 'dist'))).map((name) => readFile(join(folder, 'dist', name), 'utf8')),
    );
    return { ...outcome, site, press: await readdir(join(folder, '.press')) };
  });
}

function run(args: readonly string[], cwd: string): Promise<{ readonly code: number; readonly told: string }> {
  return new Promise((resolve) => {
    const done = (error: ExecFileException | null, out: string, err: string): void =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, told: out + err });
    execFile(
      process.execPath,
      ['--experimental-strip-types', '--disable-warning=ExperimentalWarning', ...args],
      { cwd },
      done,
    );
  });
}

/** The number of a process that has ended. */
async function ended(): Promise<string> {
  const { told } = await run(['-p', 'process.pid'], '.');
  return told.trim();
}

describe('a build', { concurrency: true }, () => {
  test('of content with one wrong word fails, says where and what, and leaves the last good site as it was', async () => {
    const { code, told, site, press } = await buildBroken();
    assert.equal(code, 1);
    assert.match(
      told,
      /^1 problem in the content\. Nothing was published\.\n {2}content\/claims\/opens-april\.mdx:3 {2}quote\n/,
    );
    assert.match(
      told,
      /found: {2}“We would open in April”, which is not in harbour\n.*wanted: words that stand there, perhaps “/,
    );
    assert.deepEqual(site, ['The last good site.']);
    assert.deepEqual(press, []);
  });

  test('while another is running is refused, and leaves the other’s lock', async () => {
    const { code, told, site, press } = await buildBroken(String(process.pid));
    assert.equal(code, 1);
    assert.match(told, /^Another build is running \(\.press.lock\)/);
    assert.deepEqual(site, ['The last good site.']);
    assert.deepEqual(press, ['lock']);
  });

  test('takes over the lock of one that was killed', async () => {
    const { told, press } = await buildBroken(await ended());
    assert.match(told, /^1 problem in the content/);
    assert.deepEqual(press, []);
  });
});
