import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compared, problemsWith, put, type Change } from '../fixture.ts';

const file = 'disagreements/opening-day.md';
const foundWith = async (path: string, change: Change): Promise<readonly (string | undefined)[]> =>
  (await problemsWith(compared({ [path]: change }))).map(({ found }) => found);

test('words in quotation marks that the article has are right, also where some are left out', async () => {
  for (const says of [
    'Evening Star: “We will open in April”.',
    'Evening Star: “We … in April”, and “boats”.',
    'Evening Star, in “12\u00a0languages”.',
  ]) {
    assert.deepEqual(await foundWith(file, put('says: Evening Star, in April.', `says: '${says}'`)), []);
  }
});

test('words in quotation marks that no outlet printed are a problem, whatever the marks', async () => {
  for (const marked of [
    '“we hacked it”',
    '"we hacked it"',
    '«we hacked it»',
    '„we hacked it“',
    '“We … we hacked it”',
  ]) {
    assert.deepEqual(await foundWith(file, put('says: Evening Star, in April.', `says: 'Evening Star: ${marked}'`)), [
      '“we hacked it” in quotation marks, which is not in harbour',
    ]);
    assert.deepEqual(await foundWith('events.yaml', put('title: Ada Brook speaks', `title: 'Ada Brook: ${marked}'`)), [
      '“we hacked it” in quotation marks, which is not in harbour',
    ]);
  }
});

test('of another article they are a problem, too', async () => {
  assert.deepEqual(await foundWith(file, put('says: Evening Star, on every day.', 'says: Evening Star, on “boats”.')), [
    '“boats” in quotation marks, which is not in ferry',
  ]);
});

test('an event may quote the source that dates it, as an extract has the words', async () => {
  const titled = (words: string): Change => put('title: Ada Brook speaks', `title: 'Town Hall: “${words}”'`);
  assert.deepEqual(await foundWith('events.yaml', titled('opening in April')), []);
  assert.deepEqual(await foundWith('events.yaml', titled('opening in May')), [
    '“opening in May” in quotation marks, which is not in harbour',
  ]);
  const undated = (text: string): string => put('  source: town-hall\n', '')(put('speaks', '“opening in April”')(text));
  assert.deepEqual(await foundWith('events.yaml', undated), [
    '“opening in April” in quotation marks, which is not in harbour',
  ]);
});

test('an event of no claim quotes nothing', async () => {
  const alone = (text: string): string =>
    text.replace('title: Ada Brook speaks', 'title: "Ada Brook: “in April”"').replace('  claim: opens-april\n', '');
  assert.deepEqual(await foundWith('events.yaml', alone), ['“in April” in quotation marks, in an event of no claim']);
});
