import assert from 'node:assert/strict';
import { test } from 'node:test';
import { put, problemsWith, quotationFile, sha256, type Changes } from '../fixture.ts';

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
  const changes = ferryWith('It plies now.', 'plies now', '> It plies now.');
  const structure = put('titleBy:', 'structure:\n  - as: quotation\n    quote: It plies now.\ntitleBy:');
  const article = changes['articles/ferry.mdx'] as (file: string) => string;
  assert.deepEqual(await problemsWith({ ...changes, 'articles/ferry.mdx': (file) => structure(article(file)) }), []);
});

for (const words of [
  'It plies now, Ada Brook said.',
  '“So,” Ada Brook said; it plies now.',
  "The boats' ferry plies now.",
]) {
  test(`no quotation is of ${words}`, async () => {
    const problems = await problemsWith(ferryWith(words, 'plies now'));
    assert.deepEqual(
      problems.map(({ field, found }) => [field, found]),
      [['kind', 'a quotation, of “plies now”, which is in no quotation marks']],
    );
  });
}
