import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../desk.ts';
import { compared, notesWith, problemsWith, put, withContent, type Changes } from '../fixture.ts';

const source = (id: string, url = `https://${id}.example/`): string =>
  `${id}:\n  publisher: Town Hall\n  url: ${url}\n  language: en\n`;
const withSource = (text: string) => ({ 'sources.yaml': (list: string) => list + text });
const cites = (id: string): Changes => ({ 'claims/runs-daily.md': put('town-hall', id) });

test('a source that nothing cites is noted, and stops nothing', async () => {
  const changes = withSource(source('library'));
  assert.deepEqual(await notesWith(changes), [
    {
      file: 'content/sources.yaml',
      line: 6,
      field: 'library',
      found: 'a source that nothing cites',
      wanted: 'a claim that cites it, or no entry',
    },
  ]);
  assert.deepEqual(await problemsWith(changes), []);
  assert.deepEqual(
    (await withContent(changes, readContent)).sources.map(({ id }) => id),
    ['town-hall'],
  );
});

test('a claim, an utterance, a disagreement or an event cites a source', async () => {
  const more = withSource(source('library'));
  for (const changes of [
    cites('library'),
    compared({ 'utterances/april.md': put('source: town-hall', 'source: library') }),
    compared({ 'disagreements/opening-day.md': put('source: town-hall', 'source: library') }),
    compared({ 'events.yaml': put('source: town-hall', 'source: library') }),
  ])
    assert.ok((await notesWith({ ...changes, ...more })).every(({ found }) => found !== 'a source that nothing cites'));
});

test('two sources with one address are noted', async () => {
  const copy = source('library', 'https://town.example/minutes');
  assert.deepEqual(await notesWith({ ...cites('library'), ...withSource(copy) }), [
    {
      file: 'content/sources.yaml',
      line: 8,
      field: 'library.url',
      found: '“https://town.example/minutes”, which “town-hall” has too',
      wanted: 'one entry for one work',
    },
  ]);
});

for (const url of [
  'http://town.example/minutes',
  'https://town.example/minutes/',
  'https://Town.Example/minutes',
  'https://town.example:443/minutes',
  'https://town.example/minutes#page-3',
]) {
  test(`a source at ${url} is noted beside one at https://town.example/minutes`, async () => {
    const notes = await notesWith({ ...cites('library'), ...withSource(source('library', url)) });
    assert.deepEqual(
      notes.map(({ found }) => found),
      [`“${url}”, which “town-hall” has too, as “https://town.example/minutes”`],
    );
  });
}

for (const url of ['https://town.example/Minutes', 'https://town.example/minutes?page=3', 'https://town.example/']) {
  test(`a source at ${url} is another work than one at https://town.example/minutes`, async () => {
    assert.deepEqual(await notesWith({ ...cites('library'), ...withSource(source('library', url)) }), []);
  });
}

test('two sources whose addresses are none are problems, and not said to have one address', async () => {
  const none = (id: string): string => source(id, 'none');
  const notes = await notesWith(withSource(none('library') + none('museum')));
  assert.deepEqual(
    notes.map(({ field }) => field),
    ['library', 'museum'],
  );
});

test('an archived text that no article names is noted', async () => {
  assert.deepEqual(await notesWith({ 'originals/pier.txt': 'Pier to close\n' }), [
    {
      file: 'content/originals/pier.txt',
      found: 'an archived text that no article names',
      wanted: 'an article, or no file',
    },
  ]);
});

test('an article without claims is noted, and one that cannot be parsed is not', async () => {
  const claim = '<Claim id="runs-daily" />';
  assert.deepEqual(await notesWith({ 'articles/ferry.mdx': put(claim, ''), 'claims/runs-daily.md': null }), [
    {
      file: 'content/articles/ferry.mdx',
      found: 'an article without claims',
      wanted: 'claims, if there are any to be made',
    },
  ]);
  assert.deepEqual(await notesWith({ 'articles/ferry.mdx': put(claim, '<Claim') }), []);
});

test('whatever is passed over is noted, save what systems leave', async () => {
  const files = ['claims/.a-b.md', 'claims/more~/a-b.md', '.more/a-b.md', 'claims/.a-b.md.swp', 'articles/#x#'];
  const changes = Object.fromEntries([...files, '.DS_Store', 'claims/.gitkeep'].map((name) => [name, 'Words.']));
  assert.deepEqual(
    (await notesWith(changes)).map(({ file }) => file).sort(),
    ['.more', 'articles/#x#', 'claims/.a-b.md', 'claims/.a-b.md.swp', 'claims/more~'].map((name) => `content/${name}`),
  );
});

test('events, publishers and disagreements that are not there are noted', async () => {
  const notes = await notesWith({ 'events.yaml': null, 'publishers.yaml': null, 'disagreements/.keep': null });
  assert.deepEqual(
    notes.map(({ file }) => file),
    ['content/events.yaml', 'content/publishers.yaml', 'content/disagreements'],
  );
});

test('a day or a month which stands nowhere is noted', async () => {
  const day = async (text: string) =>
    (await notesWith({ 'claims/thousand-boats.md': put('The minutes bear it out.', text) })).map(({ found }) => found);
  for (const told of ['10 March 2022', '3 May 1999', 'May 2022', '7 April 2022'])
    assert.deepEqual(await day(`The minutes of ${told} bear it out.`), [`“${told}”`]);
  for (const text of [
    'So in March 2022, and in 1999.',
    'So on 7 March 2022.',
    'The minutes are of 8 March 2022.',
    'So on 9 March.',
  ])
    assert.deepEqual(await day(text), [], text);
});

test('the source of an event is evidence of its claim, and has its date', async () => {
  const event = async (date: string, more = '') => {
    const text = `- date: "${date}"\n  title: A quay is closed${more}\n  kind: aftermath\n  claim: opens-april\n  source: town-hall\n`;
    return (await notesWith(compared({ 'events.yaml': () => text }))).map(({ field, found }) => [field, found]);
  };
  assert.deepEqual(await event('2022-03-19', ', as reported'), [
    ['[0].date', '2022-03-19, which nothing that is quoted of “town-hall” has'],
  ]);
  assert.deepEqual(await event('2022-03-08'), []);
  assert.deepEqual(await event('2022-03-07'), []);
  assert.deepEqual(await event('2022'), []);
  assert.deepEqual(await event('2022-03-07', ' (day from the context)'), []);
});

test('while something cannot be read, nothing is said of what nobody cites or names', async () => {
  const unused: Changes = { ...withSource(source('library')), 'originals/pier.txt': 'Pier to close\n' };
  const unread: readonly Changes[] = [
    { 'claims/runs-daily.md': put('kind: factual', 'kind: *one') },
    { 'claims/runs-daily.md': put('The minutes bear', 'The\u2028minutes bear') },
    { 'articles/ferry.mdx': put('Ferry runs daily', 'Ferry\u0092runs daily') },
    { 'claims/runs-daily.md': null, 'claims/opens-april.md': null, 'claims/thousand-boats.md': null },
  ];
  for (const changes of unread)
    assert.deepEqual(
      (await notesWith({ ...unused, ...changes })).filter(({ wanted }) => /or no (?:entry|file)$/.test(wanted)),
      [],
    );
  assert.equal((await notesWith(unused)).length, 2);
});
