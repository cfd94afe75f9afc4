import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimWith } from './review/fixture.ts';
import { staticPage } from './static-page.ts';

const key = (props: object): string => staticPage({ id: 'a' }, props).cacheKey;

test('the same props have one key, whichever objects they are', () => {
  assert.equal(key({ claim: claimWith(), number: 1 }), key({ claim: claimWith(), number: 1 }));
});

test('another word, order, number or absence in the props is another key', () => {
  const [one, other] = [claimWith({ id: 'a-a' }), claimWith({ id: 'b-b' })];
  const keys = [
    key({ shown: [one, other] }),
    key({ shown: [other, one] }),
    key({ shown: [one] }),
    key({ shown: [[one], other] }),
    key({ shown: [{ claim: one }] }),
    key({ shown: [{ claim: other }] }),
    key({ claims: [one, other] }),
    key({ shown: [one, other], number: 1 }),
    key({ shown: [one, other], number: '1' }),
    key({ shown: [one, other], number: undefined }),
    key({ shown: [claimWith({ id: 'a-a', body: '<p>Another reason.</p>' }), other] }),
  ];
  assert.equal(new Set(keys).size, keys.length);
});

test('what has no digest is refused', () => {
  assert.throws(() => key({ claims: new Map([['a', 1]]) }));
});
