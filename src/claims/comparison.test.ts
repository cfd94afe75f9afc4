import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readContent } from '../desk/desk.ts';
import { comparable, compareWith, printedDifferently } from './comparison.ts';

const { utterances } = await readContent('content');
const relations = utterances.find(({ id }) => id === 'peskov-2022-relations-bad');
assert.ok(relations);

describe('the wordings of an utterance', () => {
  it('are compared with any of them as the base', () => {
    for (const { key } of relations.wordings)
      assert.equal(compareWith(relations, key)?.others.length, relations.wordings.length - 1);
  });

  it('show the hedge that one of them loses', () => {
    const lost = compareWith(relations, 'ind-relations-still-bad-quote')?.others.find(
      ({ wording }) => wording.key === 'wb-cannot-change-anything-quote',
    )?.lost;
    assert.deepEqual(lost, ['still']);
  });

  it('are compared only within one language', () => {
    const early = utterances.find(({ id }) => id === 'peskov-2022-too-early');
    assert.ok(early);
    assert.ok(early.wordings.some(({ language }) => language === 'ar'));
    assert.ok(comparable(early).every(({ language }) => language === 'en'));
  });

  it('are counted by the other articles that print them otherwise', () => {
    assert.equal(printedDifferently('wb-cannot-change-anything-quote', [relations]), 2);
    assert.equal(printedDifferently('no-such-claim', [relations]), 0);
  });
});

describe('every utterance', () => {
  for (const utterance of utterances) {
    it(`${utterance.id} can be laid under its base`, () =>
      assert.ok((compareWith(utterance, utterance.base)?.others.length ?? 0) > 0));
  }
});
