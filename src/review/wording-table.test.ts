import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Utterance, Wording } from '../model/utterance.ts';
import { claimWith, head, sourceWith } from './fixture.ts';
import { comparable, printedDifferently, tableUnder } from './wording-table.ts';

const printed = (key: string, slug: string, text: string): Wording => ({
  key,
  text,
  language: 'en',
  by: slug,
  from: { claim: claimWith({ id: key, article: { ...head, slug } }) },
  paraphrase: false,
});

const utterance: Utterance = {
  id: 'relations',
  speaker: { id: 'ada-brook', name: 'Ada Brook', role: null, type: 'Person' },
  said: '2022-03-07',
  occasion: 'To reporters',
  summary: 'Relations are bad',
  originals: [],
  base: 'star-bad',
  wordings: [
    printed('star-bad', 'star', 'Relations still are bad'),
    printed('post-bad', 'post', 'The relations are bad'),
    printed('post-again', 'post', 'Relations, still: are bad.'),
    {
      ...printed('gazette', 'gazette', 'Les relations sont mauvaises'),
      language: 'fr',
      from: { source: sourceWith() },
    },
  ],
  body: '',
  history: [],
};

describe('the wordings of an utterance', () => {
  it('are compared with any of them as the base, in one language', () => {
    assert.deepEqual(
      comparable(utterance).map(({ key }) => key),
      ['star-bad', 'post-bad', 'post-again'],
    );
    for (const { key } of comparable(utterance)) assert.equal(tableUnder(utterance, key)?.rows.length, 2);
    assert.equal(tableUnder(utterance, 'gazette'), undefined);
  });

  it('count the other articles that print them in other words, not those that differ in punctuation', () => {
    assert.equal(printedDifferently('star-bad', [utterance]), 1);
    assert.equal(printedDifferently('post-bad', [utterance]), 1);
    assert.equal(printedDifferently('elsewhere', [utterance]), 0);
  });
});
