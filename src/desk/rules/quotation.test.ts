import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimFile, put, problemsWith, quotationFile, sha256, type Changes } from '../fixture.ts';

/** The ferry’s article with other words, of which some are a claim of the kind quotation. */
function ferryWith(words: string, quote: string, inFile = words): Changes {
  const text = `Ferry runs daily\n\n${words}\n`;
  const article = put('The ferry runs on every day of the year.', inFile);
  return {
    'originals/ferry.txt': text,
    'articles/ferry.mdx': (file) => article(file).replace(/sha256: .*/, `sha256: ${sha256(text)}`),
    'claims/runs-daily.md': quotationFile('ferry', quote),
  };
}

for (const words of [
  '“It plies now,” Ada Brook said.',
  "Ada Brook's boat 'plies now', as ever.",
  '“It plies now, Ada Brook said.',
  'It plies now,” Ada Brook said.',
  'Ada Brook: It plies now.',
  'Ada Brook said it «plies now» again.',
]) {
  test(`a quotation may be of ${words}`, async () => {
    assert.deepEqual(await problemsWith(ferryWith(words, 'plies now')), []);
  });
}

test('words of a block quotation are quoted', async () => {
  const changes = ferryWith('It plies now. So wrote Ada.', 'plies now', '> It plies now. So wrote Ada.');
  const structure = put('titleBy:', 'structure:\n  - as: quotation\n    quote: It plies now.\ntitleBy:');
  const article = changes['articles/ferry.mdx'] as (file: string) => string;
  assert.deepEqual(await problemsWith({ ...changes, 'articles/ferry.mdx': (file) => structure(article(file)) }), []);
});

for (const words of [
  'It plies now, Ada Brook said.',
  '“So,” Ada Brook said; it plies now.',
  "Ada Brook: 'so'. The boats' ferry plies now.",
]) {
  test(`no quotation is of ${words}`, async () => {
    const problems = await problemsWith(ferryWith(words, 'plies now'));
    assert.deepEqual(
      problems.map(({ field, found }) => [field, found]),
      [['kind', 'a quotation, of “plies now”, which is in no quotation marks']],
    );
  });
}

const foundWith = async (changes: Changes): Promise<readonly unknown[]> =>
  (await problemsWith(changes)).map(({ field, found }) => [field, found]);
const noted = (changes: Changes, note: string): Changes => ({
  ...changes,
  'claims/runs-daily.md': String(changes['claims/runs-daily.md']).replace('kind:', `speakerNote: ${note}\nkind:`),
});

test('words of the outlet before the first mark and after the last are no quotation, unless a note says whose', async () => {
  const printed = 'The mayor, Ada Brook, said it “plies” and, as ever, “plies now”, whatever comes.';
  const outside = (words: string): unknown => ['quote', `“${words}”, which is outside the quotation marks`];
  for (const [quote, ...found] of [
    ['plies” and, as ever, “plies now'],
    ['it “plies” and, as ever, “plies now”', outside('it')],
    ['“plies now”, whatever comes', outside(', whatever comes')],
    ['said it “plies', outside('said it')],
  ] as const)
    assert.deepEqual(await foundWith(ferryWith(printed, quote)), found);
  const told = noted(ferryWith(printed, 'it “plies” and, as ever, “plies now”'), '“it” is the outlet’s');
  assert.deepEqual(await foundWith(told), []);
});

test('of an interview all is quoted, whatever stands in marks there', async () => {
  const printed = 'Ada Brook: It “plies” now, as ever.';
  assert.deepEqual(await foundWith(ferryWith(printed, 'It “plies” now')), []);
});

test('a sentence in quotation marks is a quotation, and words in marks that are no pair, or few, need be none', async () => {
  const statement = (words: string, quote: string): Changes => ({
    ...ferryWith(words, quote),
    'claims/runs-daily.md': claimFile('ferry', quote),
  });
  const sentence = 'It plies now, as it did before';
  const told = [['kind', `“factual”, of “${sentence}”, which the article has in quotation marks`]];
  for (const words of [`“${sentence}”, she said.`, `She said: "${sentence}."`, `«${sentence}», she said.`])
    assert.deepEqual(await foundWith(statement(words, sentence)), told);
  for (const words of [
    `Now," she said. ${sentence}. "So it is."`,
    `The pipe is 5" wide. ${sentence}. Another is 6" wide.`,
    `‘${sentence}’, she said.`,
  ])
    assert.deepEqual(await foundWith(statement(words, sentence)), []);
  assert.deepEqual(await foundWith(statement('The “Queen of the Isles” plies now.', 'Queen of the Isles')), []);
});
