import assert from 'node:assert/strict';
import { test } from 'node:test';
import { apart } from './apart.ts';
import { compared, problemsWith, put, type Change } from './fixture.ts';

test('words that look the same are told apart by the characters', () => {
  assert.equal(apart('so\u00a0it is', 'so it is'), ': U+00A0 NO-BREAK SPACE for U+0020 “ ” after “so”');
  assert.equal(apart('sо', 'so'), ': U+043E “о”, Cyrillic for U+006F “o”, Latin after “s”');
  assert.equal(apart('never', 'ever'), '');
  assert.equal(apart('“so it is', 'now'), '');
  assert.equal(apart('so', 'so'), '');
});

const [article, claim, utterance] = ['articles/harbour.mdx', 'claims/opens-april.md', 'utterances/april.md'];

for (const [what, file, change] of [
  ['a title', article, put('title: Harbour', 'title: Hаrbour')],
  [
    'a misprint',
    article,
    put('titleBy:', 'misprints:\n  - quote: Crowds cheered. Then the crowds sаng\n    note: So.\ntitleBy:'),
  ],
  ['a quote', 'claims/thousand-boats.md', put('4,000 boats.', '4,000 boаts.')],
  ['a prefix', claim, put('quote: "We will open in April"', "quote: We will open in April\nsuffix: ',\" Adа'")],
  ['a speaker', utterance, put('speaker: ada-brook', 'speaker: adа-brook')],
  ['an id', claim, put('source: town-hall', 'source: town-hаll')],
  ['a callout', article, put('<Claim id="opens-april"', '<Claim id="opens-аpril"')],
  ['a key', claim, put('rating:', 'rаting:')],
] as const satisfies readonly (readonly [string, string, Change])[]) {
  test(`${what} with a letter of another script is told by it`, async () => {
    const problems = await problemsWith(compared({ [file]: change }));
    assert.ok(
      problems.some(({ found }) => found.includes(': U+0430 “а”, Cyrillic for U+0061 “a”, Latin')),
      JSON.stringify(problems),
    );
  });
}

test('a wording with a space of another kind is told by it', async () => {
  const problems = await problemsWith(
    compared({ [utterance]: put('text: open in April', 'text: open\u00a0in April') }),
  );
  assert.ok(
    problems.some(({ found }) => found.includes(': U+00A0 NO-BREAK SPACE for U+0020')),
    JSON.stringify(problems),
  );
});

test('a number is told as it was written', async () => {
  for (const written of ['0x10', '1e3', '.inf', '1.50']) {
    const [problem] = await problemsWith({
      [claim]: put('summary: "Said in 2022: We will open in April"', `summary: ${written}`),
    });
    assert.deepEqual([problem?.found, problem?.wanted], [written, 'text: put it in quotation marks']);
  }
});

test('a list without entries is one fault', async () => {
  const problems = await problemsWith({ 'sources.yaml': 'null' });
  assert.deepEqual(problems, [
    { file: 'content/sources.yaml', line: 1, found: 'no entry', wanted: 'entries by their ids: town-hall' },
  ]);
});
