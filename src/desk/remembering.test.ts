import assert from 'node:assert/strict';
import { test } from 'node:test';
import { remembering } from './remembering.ts';

test('what was judged is not judged again, whatever came of it', () => {
  let asked = 0;
  const judge = remembering(({ isGood }: { readonly isGood: boolean }) => {
    asked++;
    return isGood ? 'good' : undefined;
  });
  const [good, bad] = [{ isGood: true }, { isGood: false }];
  assert.deepEqual([good, bad, good, bad, { isGood: true }].map(judge), ['good', undefined, 'good', undefined, 'good']);
  assert.equal(asked, 3);
});
