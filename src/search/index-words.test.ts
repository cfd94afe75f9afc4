import assert from 'node:assert/strict';
import { describe, it, test } from 'node:test';
import fc from 'fast-check';
import { indexWords, pageWords, tellingWords, topicWords } from './index-words.ts';

describe('the words of the index', () => {
  it('are the telling ones, each once', () =>
    assert.deepEqual(tellingWords('The relations are bad, and the Relations will remain bad.'), [
      'relations',
      'bad',
      'remain',
    ]));

  it('are all words where none is telling', () =>
    assert.deepEqual(tellingWords('it is what it is'), ['it', 'is', 'what']));

  it('of a topic are the telling ones without their endings, the same for all forms of a word', () => {
    const [one, ...others] = ['inspect', 'inspected', 'inspection', 'inspections', 'inspects'].map(topicWords);
    for (const other of others) assert.deepEqual(other, one);
    assert.deepEqual(topicWords('The inspections were inspected by the town'), ['inspect', 'town']);
  });

  it('of a passage, and of pages, are no words that anyone could ask for as a topic', () => {
    assert.equal(indexWords('U.S. inspections').length, 1);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, asked) => {
        for (const held of [...indexWords(text), ...pageWords(text)]) {
          for (const word of tellingWords(asked)) assert.ok(!held.startsWith(word) && !word.startsWith(held));
        }
      }),
    );
  });
});

test('what a hyphen parts is held as one word too, also at the end of a line', () => {
  const held = indexWords('an on-site work, deteriora-\ntion; 1999-2000').map((word) => word.normalize('NFKD'));
  for (const word of ['onsite', 'site', 'deterioration'])
    assert.ok(
      held.some((one) => one.endsWith(word)),
      word,
    );
});
