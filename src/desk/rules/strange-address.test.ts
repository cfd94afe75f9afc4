import assert from 'node:assert/strict';
import { test } from 'node:test';
import { notesWith, put } from '../fixture.ts';

const noted = async (url: string, more = 'title: Minutes of March') =>
  (
    await notesWith({
      'sources.yaml': put('url: https://town.example/minutes', `url: ${url}${more && `\n  ${more}`}`),
    })
  ).map(({ found }) => found);

test('an address that has nothing of its source is noted', async () => {
  assert.deepEqual(await noted('https://other.example/news/12'), [
    '“https://other.example/news/12”, which has nothing of “Town Hall”, “Minutes of March”',
  ]);
  for (const url of [
    'https://other.example/minutes',
    'https://other.example/%C3%A9tat/minutes-12',
    'https://th.example/12',
    'https://townnews.example/12',
  ])
    assert.deepEqual(await noted(url), [], url);
  assert.deepEqual(await noted('https://other.example/12', 'via: Other'), []);
  assert.deepEqual(await noted('https://other.example/12', ''), []);
});

test('what counts those who follow an address is noted', async () => {
  assert.deepEqual(await noted('https://town.example/minutes?utm_source=x'), [
    '“https://town.example/minutes?utm_source=x”, with utm_source',
  ]);
  assert.deepEqual(await noted('https://town.example/minutes?source=x'), []);
});
