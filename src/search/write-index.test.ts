import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { SearchRecord } from './record.ts';
import { writeIndex, writeIndexOnce } from './write-index.ts';

const records: readonly SearchRecord[] = Array.from({ length: 100 }, (_, number) => ({
  url: `/${number}`,
  content: Array.from({ length: 40 }, (__, at) => `word${(number * 7 + at * 13) % 900}`).join(' '),
  language: 'unknown',
  meta: {},
  filters: { year: [`${2000 + (number % 9)}`], kind: [`kind-${number % 4}`, `kind-${number % 7}`] },
}));

async function inFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-index-'));
  try {
    await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

test('the index is cut small, so that an answer loads little of it', () =>
  inFolder(async (folder) => {
    await writeIndex(records, folder);
    assert.ok((await readdir(join(folder, 'index'))).length > 3);
  }));

test('the same records give the same index, byte for byte', () =>
  inFolder(async (folder) => {
    await writeIndex(records, join(folder, 'first'));
    await writeIndex(records, join(folder, 'second'));
    const first = await bytesIn(join(folder, 'first'));
    assert.ok(first.size > records.length);
    assert.deepEqual(await bytesIn(join(folder, 'second')), first);
  }));

test('an index is taken from the cache for the very same records, and for no others', () =>
  inFolder(async (folder) => {
    const [cache, site] = [join(folder, 'cache'), join(folder, 'site')];
    const write = async (list: readonly SearchRecord[]): Promise<ReadonlyMap<string, string>> => {
      await rm(site, { recursive: true, force: true });
      await writeIndexOnce(list, site, cache);
      return bytesIn(site);
    };
    const first = await write(records);
    const [kept = ''] = await readdir(cache);
    await writeFile(join(cache, kept, 'was-here'), '');
    assert.ok((await write(records)).has('was-here'));
    const changed = await write([
      ...records.slice(1),
      { url: '/100', content: 'another', language: 'unknown', meta: {} },
    ]);
    assert.ok(!changed.has('was-here'));
    assert.notDeepEqual(changed, first);
    assert.deepEqual(await write(records), first);
  }));

test('any other records have another entry, by which a page that is open knows of them', () =>
  inFolder(async (folder) => {
    const entryOf = async (list: readonly SearchRecord[]): Promise<string> => {
      await writeIndex(list, folder);
      return readFile(join(folder, 'pagefind-entry.json'), 'utf8');
    };
    const [one, ...rest] = records;
    assert.ok(one);
    const changed = [{ url: '/other' }, { content: `${one.content} other` }, { meta: { title: 'other' } }];
    const all = [records, rest, ...changed.map((change) => [{ ...one, ...change }, ...rest])];
    const entries: string[] = [];
    for (const list of all) entries.push(await entryOf(list));
    assert.equal(new Set(entries).size, all.length);
  }));

/** What each file of a folder holds. */
async function bytesIn(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const names = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  const files = names.map(async (name) => [name.slice(folder.length + 1), await readFile(name, 'base64')] as const);
  return new Map(await Promise.all(files));
}
