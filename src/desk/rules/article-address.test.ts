import assert from 'node:assert/strict';
import { test } from 'node:test';
import { notesWith, problemsWith, put, type Changes } from '../fixture.ts';

const post = (url: string) => (text: string) => `${text}daily-post:\n  name: Daily Post\n  url: ${url}\n`;
const at = (url: string): Changes => ({
  'outlets.yaml': post('https://post.example/news/'),
  'articles/ferry.mdx': put('https://star.example/ferry', url),
});
const told = async (changes: Changes): Promise<readonly (string | undefined)[]> =>
  (await problemsWith(changes)).map(({ found }) => found);

test('an article is on no other outlet’s site', async () => {
  for (const url of ['https://post.example/news/ferry', 'http://www.post.example/news'])
    assert.deepEqual(await told(at(url)), [`“${url}”, on the site of “daily-post”`]);
  for (const url of [
    'https://m.star.example/f',
    'https://amp.star.example/f',
    'https://post.example/f',
    'https://s.test',
  ])
    assert.deepEqual(await told(at(url)), []);
});

test('that it is not on its own outlet’s either is noted', async () => {
  const noted = async (url: string) => (await notesWith(at(url))).map(({ field }) => field);
  assert.deepEqual(await noted('https://star-old.example/f'), ['url']);
  assert.deepEqual(await noted('https://de.star.example/f'), []);
});

test('two articles have two addresses, unless one was archived on two days', async () => {
  const found = '“http://star.example/harbour/”, which content/articles/ferry.mdx has too';
  const twice = (one: string, other: string): Changes => ({
    'articles/ferry.mdx': (text) =>
      put('taken: null', `taken: ${one}`)(put('https://star.example/ferry', 'https://star.example/harbour')(text)),
    'articles/harbour.mdx': (text) =>
      put('taken: null', `taken: ${other}`)(put('https://star.example/harbour', 'http://star.example/harbour/')(text)),
  });
  for (const day of ['null', '2022-03-08']) assert.deepEqual(await told(twice(day, day)), [found]);
  assert.deepEqual(await told(twice('2022-03-08', '2022-03-09')), []);
});

test('two outlets have two sites', async () => {
  assert.deepEqual(await told({ 'outlets.yaml': post('http://www.star.example') }), [
    '“http://www.star.example”, which “evening-star” has too',
  ]);
});

test('an article’s address is not the site of its outlet', async () => {
  const at = (url: string) => problemsWith({ 'articles/ferry.mdx': put('https://star.example/ferry', url) });
  assert.deepEqual(
    (await at('https://star.example/')).map(({ field, found }) => [field, found]),
    [['url', '“https://star.example/”, the outlet’s site']],
  );
  assert.deepEqual(await at('https://star.example/?id=12'), []);
});
