import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { facetWord, indexWords, tellingWords } from './index-words.ts';

describe('the words of the index', () => {
  it('are the telling ones, each once', () =>
    assert.deepEqual(tellingWords('The relations are bad, and the Relations will remain bad.'), [
      'relations',
      'bad',
      'remain',
    ]));
  it('are all words where none is telling', () =>
    assert.deepEqual(tellingWords('it is what it is'), ['it', 'is', 'what']));
  it('stand behind a prefix for passages', () => assert.deepEqual(indexWords('U.S. inspections'), ['qzinspections']));
  it('say a facet’s value so that none begins another', () =>
    assert.ok(!facetWord('speaker', 'sputnik-news').startsWith(facetWord('speaker', 'sputnik'))));
});
