import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { firstDifference } from './difference.ts';

test('equal texts have no difference', () => {
  assert.equal(firstDifference('The same.', 'The same.'), undefined);
  assert.equal(firstDifference('', ''), undefined);
});

test('one changed quotation mark is a difference, told with the words around it on both sides', () => {
  assert.deepEqual(firstDifference('He said “no".', 'He said "no".'), {
    at: 8,
    found: 'He said “no".',
    wanted: 'He said "no".',
    characters: 'U+201C LEFT DOUBLE QUOTATION MARK for U+0022 “"” after “He said”',
  });
});

test('a space is not a no-break space, and a letter is not the same letter spelled in two characters', () => {
  assert.equal(firstDifference('12 000', '12\u00a0000')?.at, 2);
  assert.equal(firstDifference('cafe\u0301', 'caf\u00e9')?.at, 3);
});

test('what is cut short differs where it ends', () => {
  assert.deepEqual(firstDifference('One', 'One two'), { at: 3, found: 'One', wanted: 'One two' });
  assert.deepEqual(firstDifference('One two', 'One'), { at: 3, found: 'One two', wanted: 'One' });
});

test('a long text is shown only around the difference', () => {
  const start = 'a'.repeat(100);
  const end = 'b'.repeat(100);
  assert.deepEqual(firstDifference(`${start}X${end}`, `${start}Y${end}`), {
    at: 100,
    found: `…${'a'.repeat(30)}X${'b'.repeat(29)}…`,
    wanted: `…${'a'.repeat(30)}Y${'b'.repeat(29)}…`,
  });
});

test('the first difference of any two texts is where they first part', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 8 });
  fc.assert(
    fc.property(text, text, (found, wanted) => {
      const difference = firstDifference(found, wanted);
      assert.equal(difference === undefined, found === wanted);
      if (!difference) return;
      assert.equal(found.slice(0, difference.at), wanted.slice(0, difference.at));
      assert.notEqual(found.charAt(difference.at), wanted.charAt(difference.at));
    }),
  );
});
