import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { recover, replace, type SiteFolders } from './site-folder.ts';

async function withSites(
  names: readonly (keyof SiteFolders)[],
  use: (folders: SiteFolders) => Promise<void>,
): Promise<void> {
  const root = await mkdtemp(join(tmpdir(), 'verbatim-site-'));
  const folders = { site: join(root, 'site'), next: join(root, 'next'), former: join(root, 'former') };
  try {
    for (const name of names) {
      await mkdir(folders[name]);
      await writeFile(join(folders[name], 'index.html'), name);
    }
    await use(folders);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

const shown = ({ site }: SiteFolders): Promise<string> => readFile(join(site, 'index.html'), 'utf8');

test('the next site takes the place of the last, whatever was left before', () =>
  withSites(['site', 'next', 'former'], async (folders) => {
    await replace(folders);
    assert.equal(await shown(folders), 'next');
    assert.ok(!existsSync(folders.next) && !existsSync(folders.former));
  }));

test('the first site needs no last one', () =>
  withSites(['next'], async (folders) => {
    await replace(folders);
    assert.equal(await shown(folders), 'next');
  }));

test('a site that was moved away and not replaced is put back', () =>
  withSites(['site', 'next'], async (folders) => {
    await rename(folders.site, folders.former);
    await recover(folders);
    assert.equal(await shown(folders), 'site');
  }));

test('where there is a site, nothing is put back', () =>
  withSites(['site', 'former'], async (folders) => {
    await recover(folders);
    assert.equal(await shown(folders), 'site');
  }));
