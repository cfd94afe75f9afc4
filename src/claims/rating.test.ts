import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allRatings, ratingKeys, ratings } from './rating.ts';

for (const key of ratingKeys) {
  test(`“${key}” has a label and one sentence that says what it means`, () => {
    const rating = ratings[key];
    assert.equal(rating.key, key);
    assert.match(rating.label, /^[A-Z][a-z ]+$/);
    assert.match(rating.meaning, /^[A-Z][^.]+\.$/);
  });
}

test('no two ratings have one label or one meaning', () => {
  assert.equal(new Set(allRatings.map(({ label }) => label)).size, ratingKeys.length);
  assert.equal(new Set(allRatings.map(({ meaning }) => meaning)).size, ratingKeys.length);
});

test('only accuracy has numbers, from 5 to 1, and only where they are an order', () => {
  assert.deepEqual(
    allRatings.filter(({ value }) => value !== undefined).map(({ key, scale, value }) => [key, scale, value]),
    [
      ['accurate', 'accuracy', 5],
      ['mostly-accurate', 'accuracy', 4],
      ['needs-context', 'accuracy', 3],
      ['inaccurate', 'accuracy', 1],
    ],
  );
});

test('quotations have a scale of their own', () => {
  assert.deepEqual(
    allRatings.filter(({ scale }) => scale === 'fidelity').map(({ key }) => key),
    ['quote-corroborated', 'quote-varies', 'quote-single-source'],
  );
});
