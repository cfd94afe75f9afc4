import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimWith } from './fixture.ts';
import { ratingOf, type RatingKey } from '../config/scales.ts';
import { spread } from './spread.ts';

const rated = (...keys: readonly RatingKey[]) => keys.map((key) => claimWith({ rating: ratingOf(key) }));

test('the spread counts each rating, in the order of the scales, without those that none has', () => {
  const shares = spread(rated('wording-differs', 'not-checkable', 'accurate', 'not-checkable'));
  assert.deepEqual(
    shares.map(({ rating, count }) => [rating.key, count]),
    [
      ['accurate', 1],
      ['not-checkable', 2],
      ['wording-differs', 1],
    ],
  );
});

test('no claims have no spread', () => {
  assert.deepEqual(spread([]), []);
});
