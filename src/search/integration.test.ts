import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readContent } from '../desk/desk.ts';
import { writeIndex } from './integration.ts';
import { allRecords } from './records.ts';

test('the index is cut small, so that an answer loads little of it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-index-'));
  try {
    await writeIndex(allRecords(await readContent('content')), folder);
    assert.ok((await readdir(join(folder, 'index'))).length > 3);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test('the same records give the same index, byte for byte', async () => {
  const records = allRecords(await readContent('content'));
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-index-'));
  try {
    const [first, second] = [
      await bytesOf(join(folder, 'first'), records),
      await bytesOf(join(folder, 'second'), records),
    ];
    assert.ok(first.size > records.length);
    assert.deepEqual([...second.keys()], [...first.keys()]);
    for (const [name, bytes] of first) assert.ok(second.get(name)?.equals(bytes), name);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

async function bytesOf(
  folder: string,
  records: Parameters<typeof writeIndex>[0],
): Promise<ReadonlyMap<string, Buffer>> {
  await writeIndex(records, folder);
  const names = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(
      names.sort().map(async (name): Promise<[string, Buffer]> => [name.slice(folder.length), await readFile(name)]),
    ),
  );
}
