import assert from 'node:assert/strict';
import { test } from 'node:test';
import { correctionsOf } from './correction.ts';
import { claimWith } from './fixture.ts';

test('what editors grade as a correction is one, and nothing else', () => {
  const first = { date: '2026-11-22', change: 'First published.' };
  const added = { date: '2026-12-01', change: 'A source added.', grade: 'update' as const };
  const corrected = { date: '2026-12-02', change: 'A source was misread.', grade: 'correction' as const };
  assert.deepEqual(correctionsOf(claimWith({ history: [first, added, corrected] })), [corrected]);
});
