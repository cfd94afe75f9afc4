import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { textFragment } from './text-fragment.ts';

describe('textFragment', () => {
  it('has the words, with what means something in a directive escaped', () => {
    assert.equal(textFragment('short and medium-term, for us'), ':~:text=short%20and%20medium%2Dterm%2C%20for%20us');
  });

  it('has the first and last words of a long run', () => {
    assert.equal(
      textFragment('one two three four five six seven eight nine ten eleven'),
      ':~:text=one%20two%20three%20four,eight%20nine%20ten%20eleven',
    );
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) =>
        assert.doesNotThrow(() => decodeURIComponent(textFragment(text))),
      ),
    );
  });
});
