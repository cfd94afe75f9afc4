import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsWith, put, type Changes } from '../fixture.ts';

const file = 'claims/thousand-boats.md';
const foundWith = async (edit: (text: string) => string, more: Changes = {}) =>
  (await problemsWith({ ...more, [file]: edit })).map(({ found }) => found);
const told = (change: string, edit = (text: string): string => text) =>
  foundWith((text) =>
    edit(put('\n---\n\nThe', `\n  - date: 2026-11-23\n    change: ${JSON.stringify(change)}\n---\n\nThe`)(text)),
  );
const reason = (words: string) => put('The minutes bear it out.', words);

test('a history tells of the review what is so', async () => {
  const context = put('evidence:', 'finding: Old boats\nmissingContext: So.\nevidence:');
  const beside = 'What it leaves out is now told beside the rating.';
  assert.deepEqual(await told(beside), ['context told beside the rating, where there is none']);
  assert.deepEqual(await told(beside, context), []);
  assert.deepEqual(await told('It is reviewed as an attribution.'), [
    'a review as attribution, where the kind is factual',
  ]);
  assert.deepEqual(await told('It is reviewed as a statement of fact, and no longer as an attribution.'), []);
  const under = 'The words are Evening Star’s, so the claim now stands under its name';
  assert.deepEqual(await told(`${under}.`), []);
  assert.deepEqual(await told(`${under.replace('Evening', 'Morning')}.`), [
    'words of Morning Star, in an article of Evening Star',
  ]);
  assert.deepEqual(await told(`${under}, and no longer under Ada Brook’s.`), []);
});

test('so does a reason', async () => {
  assert.deepEqual(await foundWith(reason('It counts as missing context.')), [
    'what counts as missing context, where there is none',
  ]);
  assert.deepEqual(await foundWith(reason('So “we” is no missing context here.')), []);
  const extract = put('note: The minutes say so.', 'note: So.\n    extract: many boats');
  const translated = (words: string) => (text: string) => reason(words)(extract(text));
  assert.deepEqual(await foundWith(translated('It has “many boats” (our translation).')), [
    '“many boats” as our translation, which “town-hall” has',
  ]);
  assert.deepEqual(await foundWith(translated('It has “many boats”, and “4,000” in ours.')), []);
  assert.deepEqual(await foundWith(translated('No English text was found.')), [
    'no English text found, where one is given',
  ]);
  assert.deepEqual(await foundWith(translated('No Welsh text of the remark was found.')), []);
});
