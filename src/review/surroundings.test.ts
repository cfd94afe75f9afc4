import assert from 'node:assert/strict';
import { test } from 'node:test';
import { surroundingsOf } from './surroundings.ts';

const around = (before: string, words: string, after: string) =>
  surroundingsOf({
    passage: {
      number: 1,
      start: 100,
      end: 100 + before.length + words.length + after.length,
      text: before + words + after,
    },
    span: { start: 100 + before.length, end: 100 + before.length + words.length },
  });

test('a short passage is shown whole, and as printed', () => {
  const { before, words, after } = around('She said: "', 'in April', '," and left.');
  assert.equal(before + words + after, 'She said: "in April," and left.');
});

test('of a long one whole words are shown on either side, with a sign that it goes on', () => {
  const { before, after } = around('water '.repeat(40), 'in April', ' harbour'.repeat(40));
  assert.match(before, /^…(?: water)+ $/);
  assert.match(after, /^(?: harbour)+ …$/);
  assert.ok(before.length < 95 && after.length < 95);
});

test('where no word ends, nothing is cut in two', () => {
  const { before, after } = around('x'.repeat(200), 'in April', 'x'.repeat(200));
  assert.deepEqual([before, after], ['… ', ' …']);
});
