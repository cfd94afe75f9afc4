import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { nearParts, partsOf } from './parts.ts';

test('the parts of a list are the list, none has too many items, and only an empty list has an empty part', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 9 }), (items, most) => {
      const parts = partsOf(items, most);
      assert.deepEqual(
        parts.flatMap((part) => part.items),
        items,
      );
      assert.deepEqual(
        parts.map(({ number }) => number),
        parts.map((_, index) => index + 1),
      );
      assert.ok(parts.every((part) => part.items.length <= most && part.of === parts.length));
      assert.ok(items.length === 0 || parts.every((part) => part.items.length > 0));
    }),
  );
});

test('from any part one gets to the first, the last and the neighbours', () => {
  assert.deepEqual(nearParts({ number: 1, of: 1 }), [1]);
  assert.deepEqual(nearParts({ number: 1, of: 5 }), [1, 2, 3, undefined, 5]);
  assert.deepEqual(nearParts({ number: 9, of: 20 }), [1, undefined, 7, 8, 9, 10, 11, undefined, 20]);
  assert.deepEqual(nearParts({ number: 3, of: 5 }), [1, 2, 3, 4, 5]);
});
