import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { drawTimeline, wrap } from './timeline.ts';
import type { Event } from './utterance.ts';

const event = (date: string, title = 'Something was said'): Event => ({ date, title, kind: 'statement' });

describe('drawTimeline', () => {
  it('places events one under another and names a date once', () => {
    const { marks, height } = drawTimeline([event('2018-11-06'), event('2018-11-06'), event('2018-11-07')]);
    assert.deepEqual(
      marks.map(({ date }) => date),
      ['6 November 2018', undefined, '7 November 2018'],
    );
    assert.ok(marks.every(({ y }, index) => y > (marks[index - 1]?.y ?? 0) && y < height));
  });

  it('says how much time a gap stands for', () => {
    assert.deepEqual(
      drawTimeline([event('2018-11-07'), event('2022-11-07'), event('2023-02')]).gaps.map(({ text }) => text),
      ['4 years later', '3 months later'],
    );
  });

  it('draws nothing of nothing', () => assert.deepEqual(drawTimeline([]).marks, []));
});

describe('wrap', () => {
  it('keeps every word, in lines of at most so many letters where words allow', () => {
    const title = fc
      .array(fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 12 }), {
        minLength: 1,
        maxLength: 20,
      })
      .map((list) => list.join(' '));
    fc.assert(
      fc.property(title, (text) => {
        const lines = wrap(text, 20);
        assert.equal(lines.join(' '), text);
        assert.ok(lines.every((line) => line.length <= 20));
      }),
    );
  });
});
