import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { words } from './fold.ts';
import { nearest } from './nearest.ts';

const article =
  'Moscow is following the vote. "These elections cannot change anything essential. The relations are and will be bad," Dmitry Peskov said in Moscow.';

test('the passage that shares most words with a quotation is as long as the quotation', () => {
  assert.equal(nearest(article, 'The relations were and will be bad'), 'The relations are and will be bad');
});

test('other quotation marks, case and accents do not hide a passage', () => {
  assert.equal(
    nearest(article, '“these élections can not change anything”'),
    'These elections cannot change anything essential',
  );
});

test('a last word that differs does not move the passage', () => {
  assert.equal(nearest(article, 'The relations are and will be baad'), 'The relations are and will be bad');
});

test('of passages equally near the first is given', () => {
  assert.equal(nearest('one two, one three', 'one four'), 'one two');
});

test('a quotation that is longer than the text gets all of it', () => {
  assert.equal(nearest('Only this.', 'Only this and a great deal more'), 'Only this');
});

test('a text without words has no passage', () => {
  assert.equal(nearest('', 'anything'), '');
});

test('no passage of the same length shares more words', () => {
  const line = (least: number) =>
    fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: least, maxLength: 12 }).map((all) => all.join(' '));
  fc.assert(
    fc.property(line(1), line(1), (text, quote) => {
      const wanted = words(quote).map(({ folded }) => folded);
      const held = words(text).map(({ folded }) => folded);
      const width = Math.min(wanted.length, held.length);
      const windows = held.slice(width - 1).map((_, at) => shared(held.slice(at, at + width), wanted));
      const found = words(nearest(text, quote)).map(({ folded }) => folded);
      assert.equal(found.length, width);
      assert.equal(shared(found, wanted), Math.max(...windows));
    }),
  );
});

function shared(some: readonly string[], others: readonly string[]): number {
  const left = [...others];
  return some.filter((word) => left.includes(word) && left.splice(left.indexOf(word), 1)).length;
}
