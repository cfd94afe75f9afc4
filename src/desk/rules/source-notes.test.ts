import assert from 'node:assert/strict';
import { test } from 'node:test';
import { notesWith, put, type Changes } from '../fixture.ts';

const entry = (id: string, publisher: string, more = ''): string =>
  `${id}:\n  publisher: ${publisher}\n${more}  url: https://${id}.example/a\n  language: en\n`;
const withSources = (...entries: readonly string[]): Changes => ({
  'sources.yaml': (list) => list + entries.join(''),
  'claims/runs-daily.md': put(
    'history:',
    `${entries.map((one) => `  - source: ${one.split(':', 1)[0] ?? ''}\n    stance: context\n    note: So.\n`).join('')}history:`,
  ),
});
const toldOf = async (...entries: readonly string[]) =>
  (await notesWith(withSources(...entries))).map(({ field, found, wanted }) => [field, found, wanted]);

for (const name of ['City Libary', 'City Lirbary', 'City Librarys', 'City Librery'])
  test(`“${name}” is noted beside “City Library”`, async () => {
    assert.deepEqual(await toldOf(entry('library', 'City Library'), entry('archive', name)), [
      ['archive.publisher', `“${name}”, one letter from “City Library”`, 'the same name, unless they are two'],
    ]);
  });

for (const [one, other] of [
  ['ABC News', 'NBC News'],
  ['Sun World', 'Son World'],
  ['NPR', 'NPO'],
  ['Channel 4', 'Channel 5'],
  ['Radio24', 'Radio25'],
  ['Gulf News', 'Gulf Times'],
  ['Die Zeit', 'Die Welt'],
] as const)
  test(`“${one}” and “${other}” are two`, async () => {
    assert.deepEqual(await toldOf(entry('library', one), entry('archive', other)), []);
  });

const at = (id: string, publisher: string, more = '') =>
  entry(id, publisher, more).replace(`//${id}.`, '//www.library.');

test('a publisher at the site of another is noted', async () => {
  const other = at('archive', 'Archive').replace('/a\n', '/b\n');
  assert.deepEqual(await toldOf(entry('library', 'Library'), other), [
    [
      'archive.publisher',
      '“Archive”, at library.example, where “Library” is the publisher of “library”',
      'the address at Archive; or “via: Library”, where a copy was read there',
    ],
  ]);
});

test('a copy there, and a site of many, are not', async () => {
  const copy = at('archive', 'Archive', '  via: Library\n').replace('/a\n', '/b\n');
  assert.deepEqual(await toldOf(entry('library', 'Library'), copy), []);
  const many = ['Cara Dell', 'Edda Finn'].map((name, index) => at(`x${index}`, name).replace('/a\n', `/${index}\n`));
  assert.deepEqual(await toldOf(entry('library', 'Library'), ...many), []);
});

test('a credit to a publisher that is no origin is noted', async () => {
  const told = (credit: string, origin: string) =>
    toldOf(entry('library', 'Library'), entry('archive', 'Archive', `  origin: [${origin}]\n  credit: ${credit}\n`));
  assert.deepEqual(await told('with Library', 'Town Hall'), [
    [
      'archive.credit',
      '“Library”, which is no origin of this source: Town Hall',
      '“Library” among its origins, or the name of one of them',
    ],
  ]);
  assert.deepEqual(await told('with Library', 'Library'), []);
  assert.deepEqual(await told('with Libraryville', 'Town Hall'), []);
  assert.deepEqual(await told('with the Librarian of Town Hall', 'Town Hall'), []);
});
