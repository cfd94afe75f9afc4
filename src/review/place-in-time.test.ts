import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimWith } from './fixture.ts';
import { tellPlace } from './place-in-time.ts';

test('an article has its place in time by its date, and without one by the latest words in it', () => {
  const claims = ['2022-03-07', null, '2022-11'].map((said) => claimWith({ said }));
  assert.equal(tellPlace({ published: '2022-03-08', claims }), '8 March 2022');
  assert.equal(tellPlace({ published: null, claims }), 'date not shown; latest words in it: November 2022');
  assert.equal(tellPlace({ published: null, claims: [] }), 'date not shown');
});
