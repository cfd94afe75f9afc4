import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { singleSpaced } from '../../text/space.ts';
import { attributed, matchAttributed } from './attribution.ts';

const passage = 'He said that support for the US course in the world is decreasing.';

describe('an attribution stuck to a quotation', () => {
  for (const text of [
    'support for the US course is decreasing — Medvedev',
    'Medvedev: support for the US course is decreasing',
    '“support for the US course is decreasing,” Medvedev said on Telegram',
  ]) {
    it(`is told from it: ${text}`, () =>
      assert.ok(attributed(text).some(({ words }) => words.startsWith('support for the US course is decreasing'))));
  }

  it('is shown as differing, and the label is not stronger than close', () => {
    const found = matchAttributed(
      'support for the US course in the world is decreasing — Dmitry Medvedev, on Telegram',
      passage,
    );
    assert.equal(found?.label, 'close');
    assert.ok(found.quotation.some(({ how, text }) => how === 'differs' && text.includes('Medvedev')));
  });

  it('and the quotation joined are the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'B', ' ', '—', ':', '“', '”', ',', 'said') }), (text) =>
        attributed(text).every(({ before, words, after }) => before + words + after === singleSpaced(text)),
      ),
    );
  });
});
