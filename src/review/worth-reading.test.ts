import assert from 'node:assert/strict';
import { it } from 'node:test';
import { ratingOf } from '../config/scales.ts';
import { claimWith } from './fixture.ts';
import { worthReading } from './worth-reading.ts';

const held = claimWith({ id: 'held', finding: 'A word more.' });
const plain = claimWith({ id: 'plain' });
const first = claimWith({
  id: 'first',
  finding: 'Another day.',
  rating: ratingOf('inaccurate'),
  utterances: ['april'],
});
const again = claimWith({ ...first, id: 'again', finding: 'Again.' });
const context = claimWith({ id: 'context', finding: 'Only on Sundays.', missingContext: 'It is closed else.' });
const read = (most: number, ...claims: Parameters<typeof worthReading>[0]): readonly string[] =>
  worthReading(claims, most).map(({ claim }) => claim.id);

it('has findings alone, and those of claims that something is the matter with first', () => {
  assert.deepEqual(read(9, held, plain, first, context), ['first', 'context', 'held']);
  assert.deepEqual(read(2, held, first, context), ['first', 'context']);
});

it('has one finding on each utterance', () => assert.deepEqual(read(9, first, again, held), ['first', 'held']));
