import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimFile, problemsWith, put, type Changes } from '../fixture.ts';

const post = 'daily-post:\n  name: Daily Post\n  url: https://post.example/\n';
const told = async (changes: Changes) => {
  const all: Changes = { 'outlets.yaml': (text) => text + post, ...changes };
  return (await problemsWith(all)).map(({ file, field, found }) => `${file} ${field ?? ''}: ${found}`);
};
const crowds: Changes = {
  'claims/crowds-cheered.md': claimFile('harbour', 'Crowds cheered'),
  'articles/harbour.mdx': (text) => `${text}\n<Claim id="crowds-cheered" />\n`,
};

test('an article of another outlet is told once, and not at each of its claims', async () => {
  const wrong = (text: string): string =>
    put('https://star.example/', 'https://post.example/')(put('outlet: evening-star', 'outlet: daily-post')(text));
  const changes: Changes = {
    ...crowds,
    'articles/harbour.mdx': (text) => `${wrong(text)}\n<Claim id="crowds-cheered" />\n`,
  };
  assert.deepEqual(await told(changes), [
    'content/articles/harbour.mdx outlet: “daily-post”, where 2 claims have “evening-star” as their speaker',
  ]);
});

test('one claim that is held to another outlet than the rest is told itself', async () => {
  const changes: Changes = {
    ...crowds,
    'claims/thousand-boats.md': put('speaker: evening-star', 'speaker: daily-post'),
  };
  assert.deepEqual(await told(changes), [
    'content/claims/thousand-boats.md speaker: “daily-post”, for what the outlet says',
  ]);
});
