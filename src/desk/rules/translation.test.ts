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
