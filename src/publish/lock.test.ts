import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { lock } from './lock.ts';

async function withPath(use: (path: string) => void | Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-lock-'));
  try {
    await use(join(folder, 'lock'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A process that takes the lock, says whether it got it, and keeps it until it is killed. */
function holder(path: string) {
  const module = JSON.stringify(new URL('lock.ts', import.meta.url).href);
  const code = `const { lock } = await import(${module}); console.log(!!lock(${JSON.stringify(path)})); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
  return { child, answer: once(child.stdout, 'data').then(([text]: unknown[]) => String(text).trim()) };
}

test('only one process gets the lock, and a second one when the first gives it back', () =>
  withPath((path) => {
    const unlock = lock(path);
    assert.ok(unlock);
    assert.equal(lock(path), undefined);
    unlock();
    const again = lock(path);
    assert.ok(again);
    again();
  }));

test('a process that is killed holds nothing', () =>
  withPath(async (path) => {
    const { child, answer } = holder(path);
    assert.equal(await answer, 'true');
    assert.equal(lock(path), undefined);
    child.kill('SIGKILL');
    await once(child, 'exit');
    const unlock = lock(path);
    assert.ok(unlock);
    unlock();
  }));

for (const [what, left] of [
  ['an empty file', ''],
  ['the number of a process that lives', String(process.pid)],
  ['some text', 'x'.repeat(5000)],
] as const) {
  test(`${what}, left in its place, holds nothing`, () =>
    withPath(async (path) => {
      await writeFile(path, left);
      const unlock = lock(path);
      assert.ok(unlock);
      unlock();
    }));
}
