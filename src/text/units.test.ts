import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { english } from '../config/english.ts';
import { fold } from './fold.ts';
import { spelledWords, units } from './units.ts';

const forms = (text: string): string =>
  units(text, english)
    .units.map(({ form }) => form)
    .join(' ');

describe('units', () => {
  it('writes contractions out', () => {
    assert.equal(forms("can't"), 'can not');
    assert.equal(forms('cannot'), 'can not');
    assert.equal(forms('won’t'), 'will not');
    assert.equal(forms('it’s'), 'it is');
    assert.equal(forms("we haven't, they're"), 'we have not they are');
  });

  it('leaves a possessive what it is', () => assert.equal(forms('Russia’s claim'), 'russia s claim'));

  it('takes letters with full stops between them for one word', () => {
    assert.deepEqual(
      spelledWords('the U.S. and the U.K.').map(({ folded }) => folded),
      ['the', 'us', 'and', 'the', 'uk'],
    );
    assert.deepEqual(
      spelledWords('plan b. A new one').map(({ folded }) => folded),
      ['plan', 'b', 'a', 'new', 'one'],
    );
  });

  it('keeps every letter that fold keeps', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) =>
        assert.equal(
          spelledWords(text)
            .map(({ folded }) => folded)
            .join(''),
          fold(text).replaceAll(' ', ''),
        ),
      ),
    );
  });
});
