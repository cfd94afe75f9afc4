import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { Desk } from '../desk.ts';
import { problemsWith, sha256, withContent } from '../fixture.ts';

const file = 'content/articles/harbour.mdx';

test('the desk reports an original that is missing', async () => {
  assert.deepEqual(await problemsWith({ 'originals/harbour.txt': null }), [
    {
      file,
      line: 8,
      field: 'original',
      found: 'no file content/originals/harbour.txt',
      wanted: 'the archived text of the article',
    },
  ]);
});

test('the desk reports an original that was altered, were it by white space alone, with both sums', async () => {
  let before = '';
  let after = '';
  const altered = (text: string): string => {
    before = sha256(text);
    after = sha256(`${text}\n`);
    return `${text}\n`;
  };
  assert.deepEqual(await problemsWith({ 'originals/harbour.txt': altered }), [
    {
      file,
      line: 9,
      field: 'sha256',
      found: before,
      wanted: `${after}, if content/originals/harbour.txt is the text as it was archived; an original is never edited`,
    },
  ]);
});

const withSum = (write: (sum: string) => string) => (text: string) =>
  text.replace(/^sha256: (.*)\n/m, (_, sum: string) => write(sum));
const readSum = async (): Promise<string> =>
  withContent({}, async (root) => sha256(await readFile(join(root, 'originals/harbour.txt'))));

/** Sums that are none, and what the report says was found. */
const noSums: readonly (readonly [of: string, write: (sum: string) => string, found: (sum: string) => string])[] = [
  ['is left out', () => '', () => 'nothing'],
  ['is empty', () => 'sha256:\n', () => 'nothing'],
  ['is still to be put', () => 'sha256: TODO\n', () => '“TODO”'],
  ['is in capitals', (sum) => `sha256: "${sum.toUpperCase()}"\n`, (sum) => `“${sum.toUpperCase()}”`],
  ['is a number', () => 'sha256: 12\n', () => '12'],
];

for (const [of, write, found] of noSums) {
  test(`the desk reports a sum that ${of} once, with the one to put`, async () => {
    const sum = await readSum();
    const [problem, ...others] = await problemsWith({ 'articles/harbour.mdx': withSum(write) });
    assert.deepEqual(others, []);
    assert.deepEqual([problem?.file, problem?.field, problem?.found], [file, 'sha256', found(sum)]);
    assert.match(problem?.wanted ?? '', new RegExp(`^${sum}, if `));
  });
}

test('the desk reports a sum that is none beside an original that is missing', async () => {
  const changes = { 'articles/harbour.mdx': withSum(() => 'sha256: TODO\n'), 'originals/harbour.txt': null };
  assert.deepEqual(
    (await problemsWith(changes)).map(({ field, wanted }) => [field, wanted]),
    [
      ['sha256', 'a SHA-256 as 64 small hexadecimal digits'],
      ['original', 'the archived text of the article'],
    ],
  );
});

test('the desk reports an original that is no UTF-8', async () => {
  const latin1 = Buffer.from('caf\u00e9', 'latin1');
  const edit = (text: string): string => text.replace(/sha256: .*/, () => `sha256: ${sha256(latin1)}`);
  await withContent({ 'articles/harbour.mdx': edit }, async (root) => {
    await writeFile(join(root, 'originals/harbour.txt'), latin1);
    assert.deepEqual(new Desk(root).read().problems, [
      {
        rule: 'original',
        file,
        line: 8,
        field: 'original',
        found: 'bytes in content/originals/harbour.txt that are not UTF-8',
        wanted: 'UTF-8 text',
      },
    ]);
  });
});

test('the desk reports an original that two articles name', async () => {
  await withContent({}, async (root) => {
    const text = await readFile(join(root, 'articles/harbour.mdx'), 'utf8');
    await writeFile(join(root, 'articles/harbour-again.mdx'), text.replace(/<Claim .*/g, ''));
    assert.deepEqual(new Desk(root).read().problems, [
      {
        rule: 'original',
        file,
        line: 8,
        field: 'original',
        found: 'harbour.txt, which content/articles/harbour-again.mdx names too',
        wanted: 'an original of its own',
      },
    ]);
  });
});

test('a byte order mark of an original is part of its sum, and not of its words', async () => {
  const original = '\ufeffHarbour to reopen\n';
  const edit = (text: string): string =>
    text
      .replace(/sha256: .*/, () => `sha256: ${sha256(original)}`)
      .replace(/\n# Harbour[^]*/, '\n# Harbour to reopen\n');
  assert.deepEqual(
    await problemsWith({
      'originals/harbour.txt': original,
      'articles/harbour.mdx': edit,
      'claims/opens-april.md': null,
      'claims/thousand-boats.md': null,
    }),
    [],
  );
});
