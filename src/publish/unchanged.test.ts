import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { digestOfSite, digestOfSources, keepFor, lastMade, leaveMade } from './unchanged.ts';

async function inFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-'));
  try {
    await mkdir(join(folder, 'claims'));
    await writeFile(join(folder, 'claims/a-b.md'), 'Words.');
    await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

test('what a site is made from has another digest when one byte, one name or its address is another', async () => {
  await inFolder(async (folder) => {
    const first = digestOfSources(folder, ['/']);
    assert.equal(digestOfSources(folder, ['/']), first);
    assert.notEqual(digestOfSources(folder, ['/repo/']), first);
    await writeFile(join(folder, 'claims/a-b.md'), 'Wordz.');
    assert.notEqual(digestOfSources(folder, ['/']), first);
    await writeFile(join(folder, 'claims/a-b.md'), 'Words.');
    assert.equal(digestOfSources(folder, ['/']), first);
    await writeFile(join(folder, 'claims/c-d.md'), '');
    assert.notEqual(digestOfSources(folder, ['/']), first);
  });
});

test('where something cannot be read, there is no digest', async () => {
  await inFolder(async (folder) => {
    await symlink(join(folder, 'nowhere'), join(folder, 'claims/lost.md'));
    assert.equal(digestOfSources(folder, []), undefined);
  });
});

test('a site has another digest when a file is gone, is new, or was written again', async () => {
  await inFolder(async (folder) => {
    const first = digestOfSite(folder);
    await writeFile(join(folder, 'index.html'), '');
    assert.notEqual(digestOfSite(folder), first);
    await rm(join(folder, 'index.html'));
    assert.equal(digestOfSite(folder), first);
    await utimes(join(folder, 'claims/a-b.md'), 1, 1);
    assert.notEqual(digestOfSite(folder), first);
    assert.equal(digestOfSite(join(folder, 'none')), '');
  });
});

test('what a build leaves is found by the next, and nothing where nothing, or nothing readable, was left', async () => {
  await inFolder(async (folder) => {
    const file = join(folder, 'cache/made.json');
    const made = { from: 'a', site: 'b', notes: '' };
    assert.equal(lastMade(file), undefined);
    leaveMade(file, made);
    assert.deepEqual(lastMade(file), made);
    await writeFile(file, '{');
    assert.equal(lastMade(file), undefined);
    leaveMade(file, undefined);
    assert.equal(lastMade(file), undefined);
  });
});

test('a cache is kept for one configuration, and emptied for another', async () => {
  await inFolder(async (folder) => {
    const [configuration, cache] = [join(folder, 'config.mjs'), join(folder, 'cache')];
    await writeFile(configuration, 'one');
    await mkdir(cache);
    const page = join(cache, 'page.html');
    const isKept = async (): Promise<boolean> => {
      await writeFile(page, '');
      keepFor(configuration, cache);
      return existsSync(page);
    };
    assert.equal(await isKept(), false);
    assert.equal(await isKept(), true);
    await writeFile(configuration, 'two');
    assert.equal(await isKept(), false);
  });
});
