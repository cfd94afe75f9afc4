import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimWith } from './fixture.ts';
import { ratingOf, type RatingKey } from '../config/scales.ts';
import { spread } from './spread.ts';

const rated = (...keys: readonly RatingKey[]) => keys.map((key) => claimWith({ rating: ratingOf(key) }));

test('the spread counts each rating, in the order of the scales, without those that none has', () => {
  const shares = spread(rated('quote-varies', 'opinion', 'accurate', 'opinion'));
  assert.deepEqual(
    shares.map(({ rating, count }) => [rating.key, count]),
    [
      ['accurate', 1],
      ['opinion', 2],
      ['quote-varies', 1],
    ],
  );
});

test('no claims have no spread', () => {
  assert.deepEqual(spread([]), []);
});
