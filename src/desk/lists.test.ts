import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsWith, put } from './fixture.ts';

const twice = (text: string): string => text + text;

test('the desk reports an id that stands twice in a list, and not every claim that refers to the list', async () => {
  assert.deepEqual(await problemsWith({ 'sources.yaml': twice }), [
    { file: 'content/sources.yaml', line: 10, found: 'Map keys must be unique', wanted: 'YAML that can be read' },
  ]);
});

test('the desk reports a fault of one source, and no claim for its sake', async () => {
  assert.deepEqual(await problemsWith({ 'sources.yaml': put('language: en', 'language: English') }), [
    {
      file: 'content/sources.yaml',
      line: 9,
      field: 'town-hall.language',
      found: '“English”',
      wanted: 'a language as two small letters (ISO 639-1)',
    },
  ]);
});

test('a reference to nothing is found beside a source that has a fault', async () => {
  const problems = await problemsWith({
    'sources.yaml': put('language: en', 'language: English'),
    'claims/opens-april.mdx': put('town-hall', 'town-hal'),
  });
  assert.deepEqual(
    problems.map(({ field, found }) => [field, found]),
    [
      ['town-hall.language', '“English”'],
      ['evidence[0].source', '“town-hal”, which does not exist'],
    ],
  );
});

test('the desk reports a misspelt key of a source', async () => {
  assert.deepEqual(await problemsWith({ 'sources.yaml': put('publishedNote', 'publishednote') }), [
    { file: 'content/sources.yaml', line: 2, field: 'town-hall.publishedNote', found: 'nothing', wanted: 'a string' },
    {
      file: 'content/sources.yaml',
      line: 8,
      field: 'town-hall.publishednote',
      found: 'the key “publishednote”',
      wanted: '“publishedNote”? one of title, publisher, origin, via, url, published, publishedNote, language',
    },
  ]);
});

test('the desk reports an id that could not stand in an address', async () => {
  const capital = (text: string): string => text + text.replace('ada-brook', 'Bo_Reed');
  assert.deepEqual(await problemsWith({ 'people.yaml': capital }), [
    {
      file: 'content/people.yaml',
      line: 5,
      field: 'Bo_Reed',
      found: '“Bo_Reed”',
      wanted: 'an id: small letters, digits and single hyphens',
    },
  ]);
});

test('the desk reports a link of a source that runs something', async () => {
  assert.deepEqual(await problemsWith({ 'sources.yaml': put('https://town.example/minutes', 'javascript:alert(1)') }), [
    {
      file: 'content/sources.yaml',
      line: 6,
      field: 'town-hall.url',
      found: '“javascript:alert(1)”',
      wanted: 'an address that begins with https:// or http://',
    },
  ]);
});

test('the desk reports a person and an outlet with one id, since both can speak', async () => {
  assert.deepEqual(
    await problemsWith({ 'people.yaml': (text) => `${text}evening-star:\n  name: E. Star\n  role: null\n` }),
    [
      {
        file: 'content/people.yaml',
        field: 'evening-star',
        found: 'an id that content/outlets.yaml has too',
        wanted: 'an id of its own: both can be a speaker',
      },
    ],
  );
});

test('the desk reports a list that is missing', async () => {
  assert.deepEqual(await problemsWith({ 'outlets.yaml': null }), [
    { file: 'content/outlets.yaml', found: 'no such file', wanted: 'a list of entries by id' },
  ]);
});

test('an outlet can be a speaker', async () => {
  assert.deepEqual(
    await problemsWith({ 'claims/opens-april.mdx': put('speaker: ada-brook', 'speaker: evening-star') }),
    [],
  );
});
