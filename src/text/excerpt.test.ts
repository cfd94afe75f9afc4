import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { excerptStart } from './excerpt.ts';

const before = 'The mayor spoke at some length on the new quay in the morning. ';

describe('an excerpt', () => {
  const from = (text: string, words: string): string => text.slice(excerptStart(text, text.indexOf(words)));

  it('begins with the sentence of what it shows', () => {
    assert.equal(from(`${before}Boats will call daily.`, 'call'), 'Boats will call daily.');
    assert.equal(from(`${before}Boats will call daily.`, 'Boats'), 'Boats will call daily.');
    assert.equal(from(`${before}“Boats will call,” said Mr. Dale.`, 'Dale'), '“Boats will call,” said Mr. Dale.');
  });

  it('begins with a word amid a sentence that is long', () => {
    const long = `${before}It was ${'said and written and '.repeat(10)}shouted in the streets`;
    const shown = from(long, 'shouted');
    assert.match(shown, /^(?:said|and|written) /);
    assert.ok(shown.length < 120);
  });

  it('is the whole text where a cut would spare little, or where nothing parts its words', () => {
    assert.equal(from('So it was. Boats will call daily.', 'call'), 'So it was. Boats will call daily.');
    const plain = '关'.repeat(300);
    assert.equal(excerptStart(plain, 250), 0);
    assert.equal(excerptStart('', 0), 0);
  });
});
