import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ratingOf } from '../config/scales.ts';
import { rankOf } from './rank.ts';

test('a claim is looked at by its level, and whatever leaves out what matters is raised', () => {
  assert.equal(rankOf({ rating: ratingOf('accurate') }), 'held');
  assert.equal(rankOf({ rating: ratingOf('mostly-accurate') }), 'qualified');
  assert.equal(rankOf({ rating: ratingOf('altered') }), 'raised');
  assert.equal(rankOf({ rating: ratingOf('accurate'), missingContext: 'It was shut.' }), 'raised');
});
