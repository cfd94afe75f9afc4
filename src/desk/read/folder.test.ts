import assert from 'node:assert/strict';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { Desk } from '../desk.ts';
import { claimFile, problemsWith, withContent } from '../fixture.ts';
import { readFolder } from './folder.ts';

const plain = 'a name of small letters, digits and single hyphens, at most 80, ending in .md';
const opensApril = claimFile('harbour', 'We will open in April');

test('the desk reports an _draft, and how a draft is marked', async () => {
  assert.deepEqual(await problemsWith({ 'articles/_draft.mdx': 'Not ready.' }), [
    {
      file: 'content/articles/_draft.mdx',
      found: 'a file named _draft.mdx',
      wanted: 'a name without the underscore; an article that is not ready says “draft: true” in its front matter',
    },
  ]);
});

for (const name of [
  'a#b.md',
  'what?.md',
  'Two Words.md',
  'café.md',
  'double--hyphen.md',
  'no-ending',
  'notes.mdx',
  'notes.md.orig',
  'README.md',
  'deeper/Capital.md',
]) {
  test(`the desk reports a claim’s file named ${name}`, async () => {
    assert.deepEqual(await problemsWith({ [`claims/${name}`]: 'Words.' }), [
      { file: `content/claims/${name}`, found: `a file named ${name.replace('deeper/', '')}`, wanted: plain },
    ]);
  });
}

test('an article’s file ends in .mdx', async () => {
  assert.deepEqual(await problemsWith({ 'articles/pier.md': 'Words.' }), [
    { file: 'content/articles/pier.md', found: 'a file named pier.md', wanted: `${plain}x` },
  ]);
});

for (const [path, found] of [
  ['sources.yml', 'a file named sources.yml'],
  ['stray.txt', 'a file named stray.txt'],
  ['pictures/pier.png', 'a file in the folder pictures'],
  ['constructor/pier.md', 'a file in the folder constructor'],
  ['originals/older/harbour.txt', 'a file in the folder originals/older'],
] as const) {
  test(`the desk reports content/${path}, which is no content`, async () => {
    const [problem, ...others] = await problemsWith({ [path]: 'Words.' });
    assert.deepEqual(others, []);
    assert.deepEqual([problem?.file, problem?.found], [`content/${path}`, found]);
    assert.match(problem?.wanted ?? '', /^one of /);
  });
}

test('the desk reports a file beside the archived texts that no article could name', async () => {
  const problems = await problemsWith({ 'originals/scan.pdf': 'Words.' });
  assert.deepEqual(
    problems.map(({ file }) => file),
    ['content/originals/scan.pdf'],
  );
});

test('what editors and systems leave behind, and guides for editors, are passed over', async () => {
  const paths = ['.DS_Store', '.git/config', 'Thumbs.db', 'README.md', 'CONTRIBUTING.md', 'originals/.gitkeep'];
  const inClaims = ['.x-y.md.swp', 'x-y.md.swp', 'x-y.md~', '#x-y.md#', '.old/x-y.md'].map((name) => `claims/${name}`);
  assert.deepEqual(await problemsWith(Object.fromEntries([...paths, ...inClaims].map((path) => [path, '{']))), []);
});

test('the desk reports two files with one id', async () => {
  assert.deepEqual(await problemsWith({ 'claims/old/opens-april.md': opensApril }), [
    {
      file: 'content/claims/opens-april.md',
      found: 'the id opens-april, which content/claims/old/opens-april.md has too',
      wanted: 'an id of its own',
    },
  ]);
});

test('files of different kinds may have one name', async () => {
  assert.deepEqual(
    (await problemsWith({ 'utterances/opens-april.md': 'Words.' })).map(({ found }) => found),
    ['no front matter'],
  );
});

test('a claim may lie in a folder of its own', async () => {
  assert.deepEqual(
    await problemsWith({ 'claims/opens-april.md': null, 'claims/harbour/opens-april.md': opensApril }),
    [],
  );
});

test('the desk reports a file that is too large', async () => {
  assert.deepEqual(await problemsWith({ 'articles/whale.mdx': 'x'.repeat(500_001) }), [
    { file: 'content/articles/whale.mdx', found: '500001 bytes', wanted: 'at most 500000' },
  ]);
});

/** The problems that a folder has once something was put at a path, save those that others have for its sake. */
const problemsAt = (path: string, put: (path: string) => Promise<void>) =>
  withContent({ 'claims/opens-april.md': null }, async (root) => {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await put(join(root, path));
    return new Desk(root)
      .read()
      .problems.filter(({ file }) => file === `content/${path}`)
      .map(({ rule, found, wanted }) => [rule, found, wanted]);
  });

test('the desk reports bytes that are not UTF-8', async () => {
  const latin1 = Buffer.from(opensApril.replace('Said', 'S\u00e4id'), 'latin1');
  assert.deepEqual(await problemsAt('claims/opens-april.md', (path) => writeFile(path, latin1)), [
    ['file', 'bytes that are not UTF-8', 'UTF-8 text'],
  ]);
});

test('a list that cannot be read is not said to be missing too', async () => {
  assert.deepEqual(await problemsAt('people.yaml', (path) => writeFile(path, Buffer.from('caf\u00e9', 'latin1'))), [
    ['file', 'bytes that are not UTF-8', 'UTF-8 text'],
  ]);
});

test('the desk reports a link that leads nowhere, or to a folder', async () => {
  const wanted = 'a file that can be read, or none';
  assert.deepEqual(await problemsAt('claims/bro-ken.md', (path) => symlink('nowhere', path)), [
    ['file', 'what cannot be read (ENOENT)', wanted],
  ]);
  assert.deepEqual(await problemsAt('claims/lin-ked.md', (path) => symlink('.', path)), [
    ['file', 'what is no file', 'a file'],
  ]);
});

test('a byte order mark is read past, and lines may end as on Windows', async () => {
  for (const edit of [(text: string) => `\ufeff${text}`, (text: string) => text.replaceAll('\n', '\r\n')])
    assert.deepEqual(
      await problemsWith({ 'articles/harbour.mdx': edit, 'claims/opens-april.md': edit, 'sources.yaml': edit }),
      [],
    );
});

test('an encoding that is no UTF-8 is told by its name, and a second byte order mark as one', async () => {
  const told = async (
    change: (text: string) => string | Uint8Array,
  ): Promise<readonly (string | number | undefined)[]> =>
    withContent({}, async (root) => {
      const path = join(root, 'claims/opens-april.md');
      await writeFile(path, change(await readFile(path, 'utf8')));
      const [problem, ...others] = readFolder(root).problems;
      assert.deepEqual(others, []);
      return [problem?.found, problem?.line];
    });
  const wide = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'utf16le'));
  assert.deepEqual(await told(wide), ['UTF-16', 1]);
  assert.deepEqual(await told((text) => wide(`\ufeff${text}`)), ['UTF-16', 1]);
  assert.deepEqual(await told((text) => `\ufeff\ufeff${text}`), ['a second byte order mark', 1]);
});
