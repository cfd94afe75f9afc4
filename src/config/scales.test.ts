import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Rating } from '../model/rating.ts';
import { best, ratings, worst } from './scales.ts';

const all: readonly Rating[] = ratings;

for (const { key, label, meaning } of all) {
  test(`“${key}” has a label, and one sentence that says what it means`, () => {
    assert.match(key, /^[a-z]+(-[a-z]+)*$/);
    assert.match(label, /^[A-Z][a-z ]+$/);
    assert.match(meaning, /^[A-Z][^.]+\.$/);
  });
}

test('no two ratings have one key, one label or one meaning', () => {
  for (const field of ['key', 'label', 'meaning'] as const) {
    assert.equal(new Set(all.map((rating) => rating[field])).size, all.length, field);
  }
});

test('only accuracy has numbers, and they fall in the order of the scale', () => {
  const numbered = all.filter(({ value }) => value !== undefined);
  assert.ok(numbered.every(({ scale }) => scale === 'accuracy'));
  const values = numbered.map(({ value = 0 }) => value);
  assert.deepEqual(
    values,
    values.toSorted((a, b) => b - a),
  );
  assert.deepEqual([values[0], values.at(-1)], [best, worst]);
});
