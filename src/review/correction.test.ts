import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ratingOf } from '../config/scales.ts';
import { correctionsOf } from './correction.ts';
import { claimWith } from './fixture.ts';

const [accurate, unsupported] = [ratingOf('accurate'), ratingOf('unsupported')];
const first = { date: '2026-11-22', change: 'First published.', rating: accurate };

test('a change to another rating is a correction, with the rating before', () => {
  const change = { date: '2026-12-01', change: 'A source was misread.', rating: unsupported };
  const back = { date: '2026-12-02', change: 'It was not.', rating: accurate };
  assert.deepEqual(correctionsOf(claimWith({ history: [first, change, back] })), [
    { change, rating: unsupported, before: accurate },
    { change: back, rating: accurate, before: unsupported },
  ]);
});

test('what was first published, what tells no rating, and what tells the same again, is none', () => {
  const quiet = { date: '2026-12-01', change: 'A source added.' };
  assert.deepEqual(correctionsOf(claimWith({ history: [first, quiet, { ...quiet, rating: accurate }] })), []);
});

test('where the rating before is not told, the level may only have got another name', () => {
  const change = { date: '2026-12-01', change: 'Another scale.', rating: accurate };
  const history = [{ date: '2026-11-22', change: 'First published.' }, change];
  assert.deepEqual(correctionsOf(claimWith({ history })), []);
});
