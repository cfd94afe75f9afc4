import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { beginningOf } from './long-question.ts';

test('what an address holds is the question, or as much of its beginning as fits', () => {
  assert.equal(beginningOf('are & will be “bad”'), 'are & will be “bad”');
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (question) => {
      const beginning = beginningOf(question);
      const length = encodeURIComponent(beginning.toWellFormed()).length;
      assert.ok(question.startsWith(beginning) && length <= 2000);
      if (beginning !== question) assert.ok(length > 2000 - 12);
    }),
  );
});
