import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsWith, put } from '../fixture.ts';

const first = '  - source: town-hall\n    stance: supports\n    note: The minutes say so.\n';
const foundWith = async (...more: readonly string[]): Promise<readonly unknown[]> =>
  (
    await problemsWith({
      'claims/thousand-boats.md': (text) =>
        put(first, [first, ...more].join(''))(text.replaceAll('rating: accurate', 'rating: mostly-accurate')),
    })
  ).map(({ field, found }) => [field, found]);

test('evidence that is given twice is a problem', async () => {
  assert.deepEqual(await foundWith(first), [['evidence[1]', 'evidence that stands above']]);
  assert.deepEqual(await foundWith(first.replace('say so', 'say more')), []);
});

test('words that speak both for and against one part of a claim are a problem', async () => {
  const row = (stance: string, more = ''): string =>
    `  - source: town-hall\n    stance: ${stance}\n    note: So ${stance}.\n${more}    extract: four thousand boats\n`;
  const [number, town] = ['    part: the number\n', '    part: the town\n'];
  const found = '“undermines”, for words that are given above as what supports it';
  assert.deepEqual(await foundWith(row('supports'), row('undermines')), [['evidence[2].stance', found]]);
  assert.deepEqual(await foundWith(row('supports', number), row('undermines', number)), [
    ['evidence[2].stance', found],
  ]);
  assert.deepEqual(await foundWith(row('supports', number), row('undermines', town)), []);
  assert.deepEqual(await foundWith(row('supports'), row('context')), []);
});

test('what is evidence of the whole claim is not given once more for a part of it', async () => {
  const rows = (first: string, second: string) =>
    put(
      'history:',
      [first, second]
        .map((part) => `  - source: town-hall\n    stance: context\n${part}    note: So it is.\n`)
        .join('')
        .concat('history:'),
    );
  const found = async (first: string, second: string) =>
    (await problemsWith({ 'claims/thousand-boats.md': rows(first, second) })).map((one) => one.found);
  const [boats, town] = ['    part: the boats\n', '    part: the town\n'];
  assert.deepEqual(await found('', boats), ['evidence that stands above']);
  assert.deepEqual(await found(boats, ''), ['evidence that stands above']);
  assert.deepEqual(await found(boats, town), []);
});
