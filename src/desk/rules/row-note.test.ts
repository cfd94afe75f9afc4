import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsWith, put, type Changes } from '../fixture.ts';

const sources = `library:
  publisher: Library
  origin: [Coast Agency]
  url: https://library.example/harbour
  published: 2022-04-11
  language: cy
`;

/** Two rows: of the Town Hall, which has 4,000 boats, and of the Library, which has 212 of them. */
const rows = (hall: string, library: string) => `  - source: town-hall
    stance: supports
    note: ${JSON.stringify(hall)}
    extract: There are 4,000 boats, and 88 ferries
  - source: library
    stance: context
    note: ${JSON.stringify(library)}
    extract: 212 cwch
    translation: 212 boats
`;

const told = async (hall: string, library: string, more: (text: string) => string = (text) => text) =>
  (
    await problemsWith({
      'sources.yaml': (text) => text + sources,
      'claims/thousand-boats.md': (text) =>
        more(text.replace(/ {2}- source: town-hall\n(?: {4}.*\n)+/, rows(hall, library))),
    } satisfies Changes)
  ).map(({ field, found }) => [field, found]);

test('a note tells the numbers of its own source', async () => {
  assert.deepEqual(await told('Has 212 boats.', 'Says so.'), [
    ['evidence[0].note', '212, which “library” has, and not “town-hall”'],
  ]);
  assert.deepEqual(await told('Says so.', 'Has the 88th ferry.'), []);
  for (const [hall, library] of [
    ['Has 88 ferries.', 'Has 212, where the article has 4,000.'],
    ['Has 88 ferries, where Library has 212 boats.', 'Says so.'],
    ['Has 31 quays, in a passage that is not quoted here.', 'Says so.'],
  ] as const)
    assert.deepEqual(await told(hall, library), [], hall);
});

test('a note tells the date of its own source', async () => {
  assert.deepEqual(await told('Dates it to 11 April 2022.', 'Says so.'), [
    ['evidence[0].note', '2022-04-11, the date of “library”, and not of “town-hall”'],
  ]);
  for (const [hall, library] of [
    ['Has it on 8 March 2022.', 'Has it on 11 April 2022.'],
    ['Has it on 7 March 2022.', 'Tells of 7 March 2022.'],
    ['Says, as Library did on 11 April 2022, that it is so.', 'Says so.'],
  ] as const)
    assert.deepEqual(await told(hall, library), [], hall);
});

test('whom a source cites is an origin of it', async () => {
  assert.deepEqual(await told('In English, citing Coast Agency: so.', 'Says so.'), [
    ['evidence[0].note', 'a source said to have words of Coast Agency'],
  ]);
  assert.deepEqual(await told('Says so.', 'From the Town Hall: so.'), [
    ['evidence[1].note', 'a source said to have words of Town Hall'],
  ]);
  for (const library of [
    'From Coast Agency and Library: so.',
    'Has it in Welsh, citing Coast Agency.',
    'From Town Hall’s minutes it has the number.',
    'From afar, Town Hall seems small.',
    'Citing nobody, it says so.',
  ])
    assert.deepEqual(await told('Says so.', library), [], library);
});

test('a note says what language its source is in', async () => {
  assert.deepEqual(await told('Has it in Irish.', 'In Polish: so.'), [
    ['evidence[0].note', 'a source in Irish'],
    ['evidence[1].note', 'a source in Polish'],
  ]);
  for (const [hall, library] of [
    ['Reports in English what he said in Welsh.', 'In Welsh, of a vote.'],
    ['Translates what was said in Welsh.', 'Reports in Irish waters it.'],
    ['In March, it says so.', 'In Town Hall, they say so.'],
  ] as const)
    assert.deepEqual(await told(hall, library), [], hall);
});

test('two rows show two things', async () => {
  const long = 'Says that there are more boats than there were before.';
  assert.deepEqual(await told(long, long), [['evidence[1].note', `“${long}” a second time`]]);
  assert.deepEqual(await told('Has the same sentence.', 'Has the same sentence.'), []);
});

test('a finding is no note on a source', async () => {
  const finding = put('evidence:', 'finding: Has more boats\nmissingContext: So.\nevidence:');
  assert.deepEqual(await told('Has more boats.', 'Has more boats. So they say.', finding), [
    ['finding', '“Has more boats”, the note on evidence 1'],
  ]);
  assert.deepEqual(await told('Has more boats than ever.', 'Says so.', finding), []);
});
