import assert from 'node:assert/strict';
import { test } from 'node:test';
import { latestChanges } from './changes.ts';
import { claimWith } from './fixture.ts';

const first = { date: '2026-11-22', change: 'First published.' };
const late = { date: '2026-12-01', change: 'The rating was wrong.' };
const claims = [
  claimWith({ id: 'a-a', history: [first, { date: '2026-12-01', change: 'A source added.' }, late] }),
  claimWith({ id: 'b-b', history: [first] }),
  claimWith({ id: 'c-c', history: [{ ...first, date: '2026-11-30' }, late] }),
  claimWith({
    id: 'd-d',
    history: [
      { ...first, date: '2026-12-01' },
      { date: '2026-12-02', change: 'A note added.' },
    ],
  }),
];

const told = (most: number) =>
  latestChanges(claims, most).map((one) => [one.date, one.what, one.claims.map(({ id }) => id).join(' '), one.change]);

test('changes stand newest first, those of one day together, and each review once', () => {
  assert.deepEqual(told(10), [
    ['2026-12-02', 'changed', 'd-d', 'A note added.'],
    ['2026-12-01', 'changed', 'a-a c-c', undefined],
    ['2026-12-01', 'published', 'd-d', 'First published.'],
    ['2026-11-30', 'published', 'c-c', 'First published.'],
    ['2026-11-22', 'published', 'a-a b-b', undefined],
  ]);
});

test('no more are told than asked for, the oldest left out', () => {
  assert.deepEqual(told(1), [['2026-12-02', 'changed', 'd-d', 'A note added.']]);
});
