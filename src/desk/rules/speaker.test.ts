import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsWith, put, type Change, type Changes } from '../fixture.ts';

const claim = 'claims/opens-april.md';
const article = 'articles/harbour.mdx';
const foundWith = async (changes: Changes): Promise<readonly unknown[]> =>
  (await problemsWith(changes)).map(({ file, field, found }) => [file, field, found]);
const people = (...names: readonly string[]): Change => names.map((name, at) => `p-${at}:\n  name: ${name}\n`).join('');
const by = (name: string, ...others: readonly string[]): Changes => ({
  'people.yaml': people(name, ...others),
  [claim]: put('ada-brook', 'p-0'),
});
const unnamed = (name: string): unknown => [`content/${claim}`, 'speaker', `“${name}”, whom harbour does not name`];

test('an article names who is quoted by a word of the name, known by one or more', async () => {
  for (const name of ['Brook', 'Ada', 'Ada Jane Brook', 'Áda Brook-Smith', 'Sir Ada'])
    assert.deepEqual(await foundWith(by(name)), [], name);
  for (const name of ['Cara Dell', 'ADA BROOK'])
    assert.deepEqual(await foundWith(by(name, 'Ada Lane')), [unnamed(name)], name);
});

test('a word that others are called by, too, names nobody while there is another', async () => {
  assert.deepEqual(await foundWith(by('Ada Dell', 'Ada Lane')), [unnamed('Ada Dell')]);
  assert.deepEqual(await foundWith(by('Ada Brook', 'Ada J Brook')), []);
});

test('a note on the voice may quote by which words somebody is meant; a body is meant by any', async () => {
  const note = (words: string): Change => put('ada-brook', `p-0\nspeakerNote: ${words}`);
  const cara = by('Cara Dell');
  assert.deepEqual(await foundWith({ ...cara, [claim]: note('The article has “The town”') }), []);
  assert.deepEqual(await foundWith({ ...cara, [claim]: note('as quoted') }), [unnamed('Cara Dell')]);
  assert.deepEqual(await foundWith({ ...cara, 'people.yaml': 'p-0:\n  name: The mayor\n  isBody: true\n' }), []);
});

test('of an article in another language nothing is said', async () => {
  for (const tag of ['sr-Latn', 'pl'])
    assert.deepEqual(
      await foundWith({ ...by('Cara Dell'), [article]: put('titleBy:', `language: ${tag}\ntitleBy:`) }),
      [],
    );
});

test('where no article has a name it is the name that is wrong', async () => {
  const boats = 'claims/thousand-boats.md';
  const attribution = put('kind: factual', 'attributedTo: p-0\nkind: attribution');
  assert.deepEqual(await foundWith({ ...by('Cara Dell'), [boats]: attribution }), [
    ['content/people.yaml', 'p-0.name', '“Cara Dell”, of which no article has a word that is this person’s alone'],
  ]);
});

test('an outlet quotes itself only where a note says so', async () => {
  assert.deepEqual(await foundWith({ [claim]: put('ada-brook', 'evening-star') }), [
    [`content/${claim}`, 'speaker', '“evening-star”, the outlet of the article, for words that it quotes'],
  ]);
});
