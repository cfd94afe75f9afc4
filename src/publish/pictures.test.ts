import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Made } from '../pictures/all.ts';
import { inMarks, ours } from '../pictures/passage.ts';
import { drawPictures, placePictures, undrawable } from './pictures.ts';

const made = (name: string, words: string): Made => ({
  picture: {
    address: `/pictures/claims/${name}.png`,
    alt: words,
    card: { brand: 'Verbatim', passages: [inMarks(ours, words, 'en')] },
  },
  file: `content/claims/${name}.md`,
});

async function inFolder(use: (cache: string, site: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-pictures-'));
  try {
    await use(join(folder, 'cache'), join(folder, 'site'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** When each file of the cache was written. */
const writtenIn = async (cache: string): Promise<ReadonlyMap<string, number>> =>
  new Map(
    await Promise.all(
      (await readdir(cache)).map(async (name) => [name, (await stat(join(cache, name))).mtimeMs] as const),
    ),
  );

test('what is not changed is not drawn again, and what no page shows any more is kept no longer', () =>
  inFolder(async (cache, site) => {
    await drawPictures([made('one', 'We open'), made('two', 'We close')], cache);
    const first = await writtenIn(cache);
    await writeFile(join(cache, 'half.png.part'), 'half');
    const { files } = await drawPictures([made('two', 'We close'), made('three', 'We wait')], cache);
    const second = await writtenIn(cache);
    assert.equal(second.size, 2);
    const [kept, ...others] = [...second].filter(([name]) => first.has(name));
    assert.deepEqual(others, []);
    assert.equal(first.get(kept?.[0] ?? ''), kept?.[1]);
    await placePictures(files, site);
    assert.deepEqual((await readdir(join(site, 'pictures/claims'))).sort(), ['three.png', 'two.png']);
  }));

test('two pages that show the same have one picture between them, the same bytes every time', () =>
  inFolder(async (cache, site) => {
    const { files } = await drawPictures([made('one', 'We open'), made('two', 'We open')], cache);
    assert.equal((await readdir(cache)).length, 1);
    await placePictures(files, site);
    const [one, two] = await Promise.all(
      ['one', 'two'].map((name) => readFile(join(site, `pictures/claims/${name}.png`))),
    );
    assert.ok(one && two?.equals(one));
    await rm(cache, { recursive: true });
    const anew = await drawPictures([made('one', 'We open')], cache);
    assert.ok((await readFile(anew.files.get('/pictures/claims/one.png') ?? '')).equals(one));
  }));

test('a character that no face has is a problem with its file and its name, and is not drawn', () =>
  inFolder(async (cache) => {
    const { problems } = await drawPictures([made('one', 'We open 漢 and 漢'), made('two', 'We close')], cache);
    assert.deepEqual(
      problems.map(({ rule, file, found }) => ({ rule, file, found })),
      [{ rule: 'face', file: 'content/claims/one.md', found: 'U+6F22 “漢” after “We open”' }],
    );
    assert.match(problems[0]?.wanted ?? '', /src\/pictures\/faces\/README\.md/);
    assert.equal((await readdir(cache)).length, 1);
  }));

test('what cannot be drawn is told of each file, without drawing', () => {
  const told = undrawable([made('one', 'We open'), made('two', 'We open 漢')]);
  assert.deepEqual(
    told.map(({ rule, file }) => [rule, file]),
    [['face', 'content/claims/two.md']],
  );
});
