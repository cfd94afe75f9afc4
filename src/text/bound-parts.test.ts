import assert from 'node:assert/strict';
import { it } from 'node:test';
import { boundParts } from './bound-parts.ts';

const bound = (heading: string): readonly string[] =>
  boundParts(heading).flatMap(({ text, isBound }) => (isBound ? [text] : []));

it('a few quoted words are bound, one word or many are not, and nothing is lost', () => {
  const heading = 'The log has “still” or “for now”. The Star has “a much longer run of words” and “so far”';
  assert.deepEqual(bound(heading), ['“for now”.', '“so far”']);
  assert.equal(
    boundParts(heading)
      .map(({ text }) => text)
      .join(''),
    heading,
  );
  assert.deepEqual(boundParts(''), []);
});
