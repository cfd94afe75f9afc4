import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compared, problemsWith, put } from '../fixture.ts';

const briefly = async (changes: Parameters<typeof problemsWith>[0]) =>
  (await problemsWith(changes)).map(({ field, found, wanted }) => [field, found, wanted]);

const source = async (note: string, { url = 'minutes', published = '2022-03-08' } = {}) =>
  briefly({
    'sources.yaml': (text) =>
      put(
        'https://town.example/minutes',
        `https://town.example/${url}`,
      )(text).replace(
        'published: 2022-03-08',
        `published: ${published}${note === '' ? '' : `\n  publishedNote: ${JSON.stringify(note)}`}`,
      ),
  });

const article = async (note: string, published = '2022-03-07') =>
  briefly({
    'articles/ferry.mdx': put(
      'published: 2022-03-07',
      `published: ${published}\npublishedNote: ${JSON.stringify(note)}`,
    ),
  });

test('a note that no date is shown stands beside none', async () => {
  for (const note of ['No date is shown. The content points to March.', 'Not shown; March 2022'])
    assert.deepEqual(await article(note), [
      ['publishedNote', `“${note}”, beside 2022-03-07`, 'no date beside it; or a note on where the date is shown'],
    ]);
  assert.deepEqual(await article('Not shown on the page, but in its data.'), []);
});

test('a day that a note has as that of the page is the one beside it', async () => {
  for (const note of [
    'The outlet’s page is dated 10 March 2022.',
    'at 23:37 on 19 March 2022, UTC+04:00',
    'March 10, 2022, in the print edition',
    'It is dated Thursday 10 March.',
  ])
    assert.deepEqual(
      (await article(note)).map(([field]) => field),
      ['publishedNote'],
      note,
    );
  for (const note of [
    'The outlet’s page is dated 7 March 2022.',
    'at 23:37, UTC+04:00',
    'It reports the vote of 6 March 2022.',
    'Updated on 10 March 2022.',
    'The page with the copy is dated 16 March 2022.',
    'Dated 8 March in Tokyo, and 7 March in London.',
    'It has “dated 1 May 2021”.',
  ])
    assert.deepEqual(await article(note), [], note);
  assert.deepEqual(await article('It is dated 9 March 2022.', '2022-03'), []);
});

test('a date is from the address where the address may have one', async () => {
  const note = 'from the address';
  for (const url of ['politics/news/n_12254287.shtml', 'story/5711384'])
    assert.deepEqual(
      (await source(note, { url })).map(([field]) => field),
      ['town-hall.publishedNote'],
    );
  for (const url of ['2022/mar/08/a', 'a-18220308505368.htm', '8-3-22/a', 'news/14001217000123', '?t=1646697600'])
    assert.deepEqual(await source(note, { url }), [], url);
  assert.deepEqual(await source('from the dateline', { url: 'story/5711384' }), []);
});

test('a date that is not that of the address is explained', async () => {
  for (const day of ['2022/03/09', '2022/03/07'])
    assert.deepEqual(await source('', { url: `${day}/minutes` }), [
      [
        'town-hall.published',
        '2022-03-08',
        `${day.replaceAll('/', '-')}, as the address has it; or a publishedNote on why it is another`,
      ],
    ]);
  assert.deepEqual(await source('', { url: '2022/03/18/minutes' }), [
    ['town-hall.published', '2022-03-08', '2022-03-18, as the address has it; or a publishedNote on why it is another'],
  ]);
  for (const url of ['what-began-on-2014-02-20', 'id-20110523', '2022/03/08'])
    assert.deepEqual(await source('', { url }), [], url);
  assert.deepEqual(await source('of the print edition', { url: '2022/03/01/minutes' }), []);
});

test('an article is of the day that its address has, unless a note tells of the address', async () => {
  const at = async (path: string, note = '') =>
    briefly({
      'articles/ferry.mdx': (text) =>
        put(
          'https://star.example/ferry',
          `https://star.example/${path}`,
        )(text).replace('published: 2022-03-07', `published: 2022-03-07${note && `\npublishedNote: ${note}`}`),
    });
  for (const path of ['2022/03/17/ferry', '202203171069547981-ferry'])
    assert.deepEqual(
      (await at(path, 'The page is dated 7 March 2022.')).map(([field, found]) => [field, found]),
      [['url', `2022-03-17 in “https://star.example/${path}”`]],
    );
  assert.deepEqual(await at('2022/03/17/ferry', 'As printed; its address has the day of the copy.'), []);
  for (const path of ['2022/03/07/ferry', '202203071069547981-ferry', '19891210123456789012', '202203171069', 'ferry'])
    assert.deepEqual(await at(path), [], path);
});

test('a note on when words were said has the day beside it', async () => {
  const said = async (note: string) =>
    briefly({
      'claims/opens-april.md': put('said: 2022-03-07', `said: 2022-03-06\nsaidNote: ${JSON.stringify(note)}`),
    });
  assert.deepEqual(
    (await said('The day of the article; she spoke then or before')).map(([field]) => field),
    ['said'],
  );
  assert.deepEqual(
    (await said('7 March 2022, when the minutes were read')).map(([field, found]) => [field, found]),
    [['saidNote', '“7 March 2022”']],
  );
  for (const note of [
    '6 March 2022, the day before the article',
    '7 March 2022, by the minutes; another report has 6 March',
    '7 March 2022 is the day on which it was broadcast',
    'Between the vote of 1 March 2022 and the article',
  ])
    assert.deepEqual(await said(note), [], note);
});

test('an occasion was on the day on which the words were said', async () => {
  const occasion = async (text: string) =>
    briefly(compared({ 'utterances/april.md': put('To reporters', JSON.stringify(text)) }));
  assert.deepEqual(
    (await occasion('Remarks at a briefing on 10 March 2022; no transcript found')).map(([field, found]) => [
      field,
      found,
    ]),
    [['occasion', '“10 March 2022”']],
  );
  for (const text of [
    'Remarks at a briefing on 7 March 2022',
    'Speech on 8 May 1945',
    'Statement on the ceasefire of 4 March 2022',
    'Debate on 24 February 2022 and what followed',
    'Interview, recorded on 7 March 2022 and broadcast on 9 March 2022',
  ])
    assert.deepEqual(await occasion(text), [], text);
});
