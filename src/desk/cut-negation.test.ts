import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutNegation } from './cut-negation.ts';
import { compared, problemsWith, put } from './fixture.ts';

for (const [text, words, language, negation] of [
  ['It is not to exaggerate the role', 'to exaggerate the role', 'en', 'not'],
  ['There is no “dialogue” now', 'dialogue', 'en-GB', 'no'],
  ['We don’t want war', 'want war', 'en', 'don’t'],
  ['Мы не вмешивались', 'вмешивались', 'ru', 'не'],
  ['Das ist nicht wahr', 'wahr', 'de', 'nicht'],
] as const)
  test(`“${words}” says the opposite of “${text}”`, () => {
    assert.equal(cutNegation(text, { words, language }), negation);
  });

for (const [text, words, language] of [
  ['He said no. Russia will stay', 'Russia will stay', 'en'],
  ['“No”, he said', 'he said', 'en'],
  ['whether or not we stay', 'we stay', 'en'],
  ['It is not so. But to exaggerate is, and not to exaggerate', 'to exaggerate', 'en'],
  ['We will not give a centimetre', 'a centimetre', 'en'],
  ['Vi går no over grensa', 'over grensa', 'nn'],
  ['a knot to exaggerate', 'to exaggerate', 'en'],
] as const)
  test(`“${words}” may be cut from “${text}”`, () => {
    assert.equal(cutNegation(text, { words, language }), undefined);
  });

test('the desk reports a wording that begins behind its “not”', async () => {
  const changes = compared({
    'claims/opens-april.md': put('opening in April', 'not in April'),
    'utterances/april.md': put('text: opening in April', 'text: in April'),
  });
  assert.deepEqual(await problemsWith(changes), [
    {
      file: 'content/utterances/april.md',
      line: 16,
      field: 'wordings[1].text',
      found: '“in April”, behind “not”: the opposite of what stands there',
      wanted: '“not in April”, or words that begin earlier',
    },
  ]);
});
