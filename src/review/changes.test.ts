import assert from 'node:assert/strict';
import { test } from 'node:test';
import { latestChanges } from './changes.ts';
import { claimWith } from './fixture.ts';

const first = { date: '2026-11-22', change: 'First published.' };
const claims = [
  claimWith({ id: 'a-a', history: [first, { date: '2026-12-01', change: 'A source added.' }] }),
  claimWith({ id: 'b-b', history: [first] }),
  claimWith({
    id: 'c-c',
    history: [
      { ...first, date: '2026-11-30' },
      { date: '2026-12-01', change: 'The rating was wrong.' },
    ],
  }),
];

const told = (most: number) =>
  latestChanges(claims, most).map((one) => [one.date, one.change, one.claims.map(({ id }) => id).join(' ')]);

test('changes stand newest first, and those of one day in the same words are told once', () => {
  assert.deepEqual(told(10), [
    ['2026-12-01', 'A source added.', 'a-a'],
    ['2026-12-01', 'The rating was wrong.', 'c-c'],
    ['2026-11-30', 'First published.', 'c-c'],
    ['2026-11-22', 'First published.', 'a-a b-b'],
  ]);
});

test('no more are told than asked for, the oldest left out', () => {
  assert.deepEqual(told(1), [['2026-12-01', 'A source added.', 'a-a']]);
});
