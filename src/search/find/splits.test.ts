import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Hit } from './pagefind.ts';
import { fewestOfSplits } from './splits.ts';

const hitOf = (id: number): Hit => ({ id: String(id), score: 1, data: () => Promise.reject(new Error('unread')) });

describe('the records among which one must be that holds a part of some words', () => {
  const record = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'));
  const splits = fc
    .tuple(
      fc.array(record, { maxLength: 8 }),
      fc.array(fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1 }), { minLength: 2, maxLength: 3 }),
    )
    .map(([others, parts]) => ({
      records: [...others, ...parts],
      words: parts.flat(),
      own: parts.map((_, at) => String(others.length + at)),
    }));

  it('have one of the passages that the words run over, wherever these are split', () => {
    fc.assert(
      fc.property(splits, ({ records, words, own }) => {
        const held = words.map((word) => records.flatMap((record, id) => (record.includes(word) ? [hitOf(id)] : [])));
        const few = fewestOfSplits(held, records.length);
        assert.ok(few?.some(({ id }) => own.includes(id)));
      }),
    );
  });

  it('are none where words stand nowhere, and not told where they are too many', () => {
    const many = Array.from({ length: 50 }, (_, id) => hitOf(id));
    assert.deepEqual(fewestOfSplits([many, [], many], 10), []);
    assert.deepEqual(fewestOfSplits([[], []], 10), []);
    assert.equal(fewestOfSplits([many, many], 10), undefined);
    assert.deepEqual(fewestOfSplits([many, many.slice(0, 3)], 10)?.length, 3);
  });
});
