import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { recover, replace, siteFolders, unfit, type Disk, type SiteFolders } from './site-folder.ts';

type Name = 'site' | 'next' | 'former';

/** Sites, each with files that tell its name, in folders of their own. `dist` may be a link to the site. */
async function withSites(
  names: readonly Name[],
  use: (folders: SiteFolders, dist: string) => Promise<void>,
  isLink = false,
): Promise<void> {
  const root = await mkdtemp(join(tmpdir(), 'verbatim-site-'));
  const [dist, press] = [join(root, 'dist'), join(root, 'press')];
  if (isLink) await symlink('elsewhere', dist);
  const folders = siteFolders({ dist, press });
  try {
    for (const name of names) {
      await mkdir(folders[name], { recursive: true });
      for (const file of files) await writeFile(join(folders[name], file), name);
    }
    await use(folders, dist);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

const files = ['a.html', 'index.html', 'z.html'];

const shown = ({ site }: SiteFolders): Promise<string> => readFile(join(site, 'index.html'), 'utf8');

/** A site is whole when it has all of its files, and all are of one site. */
async function isWhole(folder: string): Promise<boolean> {
  if (!existsSync(folder) || (await readdir(folder)).join() !== files.join()) return false;
  const words = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  return new Set(words).size === 1;
}

test('the next site takes the place of the last, whatever was left before', () =>
  withSites(['site', 'next', 'former'], async (folders) => {
    await replace(folders);
    assert.equal(await shown(folders), 'next');
    assert.ok(!existsSync(folders.next) && !existsSync(folders.former) && !existsSync(folders.removed));
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

test('what was half removed is not put back', () =>
  withSites(['former'], async (folders) => {
    await rm(join(folders.former, 'index.html'));
    await recover(folders);
    assert.equal(existsSync(folders.site), false);
  }));

test('a site that lies in the folder of the press, or the press in it, by way of a link, is unfit', async () => {
  for (const [to, press] of [
    ['press/next', 'press'],
    ['press/sites', 'press'],
    ['press', 'press/inner'],
  ] as const) {
    await withSites([], async (_, dist) => {
      const root = join(dist, '..');
      await symlink(join(root, to), dist);
      assert.match(unfit(siteFolders({ dist, press: join(root, press) })) ?? '', /lie in each other/);
    });
  }
});

test('links that lead to each other are no folder', () =>
  withSites([], async (_, dist) => {
    await symlink(dist, `${dist}-2`);
    await symlink(`${dist}-2`, dist);
    assert.match(unfit(siteFolders({ dist, press: `${dist}-press` })) ?? '', /is no folder$/);
  }));

/** A disk on which a process ends before its step of this number, or amid it, where it is a removal. */
interface EndingDisk extends Disk {
  readonly ended: Promise<undefined>;
  readonly steps: () => number;
}

function endingAt(step: number, amid = false): EndingDisk {
  let taken = 0;
  const { promise: ended, resolve: end } = Promise.withResolvers<undefined>();
  const take = async (doing: () => Promise<void>, half?: () => Promise<void>): Promise<void> => {
    taken += 1;
    if (taken !== step) return doing();
    if (amid) await half?.();
    end(undefined);
    return new Promise<void>(() => undefined);
  };
  return {
    ended,
    steps: () => taken,
    move: (from, to) => take(() => rename(from, to)),
    remove: (folder) =>
      take(
        () => rm(folder, { recursive: true, force: true }),
        () => rm(join(folder, 'a.html'), { force: true }),
      ),
  };
}

async function stepsOf(names: readonly Name[]): Promise<number> {
  const all = endingAt(0);
  await withSites(names, (folders) => replace(folders, all));
  return all.steps();
}

for (const isLink of [false, true]) {
  for (const names of [
    ['site', 'next'],
    ['site', 'next', 'former'],
  ] as const) {
    const what = `a ${isLink ? 'linked ' : ''}site${names.length > 2 ? ' beside one before' : ''}`;
    test(`${what} is whole after the next start, at whatever step the process that replaces it ends`, async () => {
      const steps = await stepsOf(names);
      assert.ok(steps > 4);
      for (let step = 1; step <= steps; step++) {
        for (const amid of [false, true]) {
          await withSites(
            names,
            async (folders, dist) => {
              const disk = endingAt(step, amid);
              await Promise.race([replace(folders, disk), disk.ended]);
              const again = siteFolders({ dist, press: join(folders.next, '..') });
              assert.equal(unfit(again), undefined);
              await recover(again);
              assert.ok(await isWhole(dist), `step ${step}`);
            },
            isLink,
          );
        }
      }
    });
  }
}
