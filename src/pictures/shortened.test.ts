import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cutAt, shortened, wordEnds } from './shortened.ts';

test('a text that is short enough stays as it is; a longer one ends behind a word, with an ellipsis', () => {
  assert.equal(shortened('We will open in April', 21), 'We will open in April');
  assert.equal(shortened('We will open in April', 20), 'We will open in…');
  assert.equal(shortened('We will open, in April', 17), 'We will open, in…');
  assert.equal(shortened('We will open, in April', 14), 'We will open…');
  assert.equal(shortened('Мы откроемся в апреле', 15), 'Мы откроемся в…');
  assert.equal(shortened('سنفتح في أبريل، ولن نتأخر', 16), 'سنفتح في أبريل…');
});

test('a mark that opens, or a dash, does not stand alone before the ellipsis', () => {
  assert.equal(cutAt('He said: “We will', 10), 'He said…');
  assert.equal(cutAt('open – and not', 6), 'open…');
});

test('words without spaces between them are cut between words', () => {
  const text = '我们将在四月份开放港口';
  assert.ok(wordEnds(text).length > 2);
  assert.equal(shortened(text, 8).length <= 8, true);
});

test('no text is longer than it may be, cut amid a word, or left with half a character', () => {
  const word = fc.stringMatching(/^[\p{L}\p{N}“”«»—'’😀]{1,12}$/u);
  fc.assert(
    fc.property(fc.array(word, { minLength: 2, maxLength: 20 }), fc.integer({ min: 14, max: 200 }), (words, most) => {
      const text = words.join(' ');
      const short = shortened(text, most);
      assert.ok(short.isWellFormed());
      if (short === text) return;
      assert.ok(short.endsWith('…') && short.length <= most);
      const kept = short.slice(0, -1);
      assert.ok(text.startsWith(kept));
      const rest = text.slice(kept.length);
      const isLongWord = !text.slice(0, most).includes(' ');
      assert.ok(isLongWord || !/^[\p{L}\p{N}😀]/u.test(rest) || kept === '', JSON.stringify([text, most, short]));
    }),
  );
});
