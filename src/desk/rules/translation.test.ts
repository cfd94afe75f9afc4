import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compared, problemsWith, put, type Change, type Changes } from '../fixture.ts';

const file = 'content/claims/thousand-boats.md';
const row = (translation: string, extract = 'Паром ходит'): Change =>
  put('note: The minutes say so.', `note: So.\n    extract: "${extract}"\n    translation: ${translation}`);
const [runs, boats] = ['claims/runs-daily.md', 'claims/thousand-boats.md'];
const russian: Changes = { 'sources.yaml': put('language: en', 'language: ru') };

test('the same words of a source have one translation, whatever its case and signs', async () => {
  const told = (other: Change) => problemsWith({ ...russian, [runs]: row('The ferry runs'), [boats]: other });
  assert.deepEqual(await told(row('the ferry runs.', 'паром ходит.')), []);
  assert.deepEqual(await told(row('The ferry runs daily', 'Паром ходит ежедневно')), []);
  assert.deepEqual(
    (await told(row('The ferry does not run'))).map((one) => [one.file, one.field, one.found]),
    [
      [
        file,
        'evidence[0].translation',
        '“The ferry does not run”, for words that content/claims/runs-daily.md has as “The ferry runs”',
      ],
    ],
  );
});

test('so have the originals of an utterance', async () => {
  const edit = put('text: opening in April', 'language: cy\n    text: Ym mis Ebrill\n    translation: Not in April');
  const told = await problemsWith(compared({ 'utterances/april.md': edit }));
  assert.deepEqual(
    told.map(({ field }) => field),
    ['wordings[1].translation'],
  );
});

const two =
  (words: string, translation: string): Change =>
  (text) =>
    put(
      'base:',
      `  - source: archive\n    language: cy\n    text: ${words}\n    translation: ${translation}\nbase:`,
    )(text);
const archive = (list: string): string =>
  `${list}archive:\n  publisher: Archive\n  url: https://archive.example/\n  language: cy\n`;
const quoted = (words: string) =>
  put('note: The minutes say so.', `note: So.\n    extract: ${words}\n    translation: In a month`);

test('two sources of the same words have one translation in one file', async () => {
  const told = async (words: string, translation: string) =>
    (
      await problemsWith(
        compared({
          'sources.yaml': archive,
          'claims/opens-april.md': (text) =>
            put(
              'history:',
              `  - source: archive\n    stance: context\n    note: So.\n    extract: ${words}\n    translation: ${translation}\nhistory:`,
            )(text),
          'utterances/april.md': two(words, translation),
        }),
      )
    ).map(({ field, found }) => [field, found]);
  assert.deepEqual(await told('Ym mis Ebrill', 'Perhaps in April'), [
    [
      'original[1].translation',
      '“Perhaps in April”, for words that content/utterances/april.md has as “In the month of April”',
    ],
  ]);
  assert.deepEqual(await told('Ym mis Ebrill', '“in the month of April”'), []);
  assert.deepEqual(await told('Ym mis Ebrill nesaf', 'Next April'), []);
});

test('one word by itself may mean this and that', async () => {
  const changes: Changes = {
    'sources.yaml': (list) => put('language: en', 'language: cy')(archive(list)),
    [boats]: (text) =>
      put(
        'history:',
        '  - source: archive\n    stance: context\n    note: So.\n    extract: mis\n    translation: the month\nhistory:',
      )(quoted('mis')(text)),
  };
  assert.deepEqual(await problemsWith(changes), []);
});
