import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commonRun } from './common-run.ts';

test('the longest run of words that two texts have in common is found, whatever its case and signs', () => {
  assert.deepEqual(commonRun('So the “ferry” runs, daily.', 'Now The ferry runs daily again'), {
    text: 'the “ferry” runs, daily',
    plain: 4,
  });
  assert.deepEqual(commonRun('a b a b c', 'b c a b'), { text: 'a b', plain: 2 });
  assert.deepEqual(commonRun('a', 'b'), { text: '', plain: 0 });
});

test('words that begin with a capital are not counted', () => {
  assert.equal(commonRun('the Council of Port Vale', 'the Council of Port Vale').plain, 2);
  assert.equal(commonRun('تعمل العبارة', 'تعمل العبارة').plain, 2);
});
