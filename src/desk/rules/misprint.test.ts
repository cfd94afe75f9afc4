import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsWith, put } from '../fixture.ts';

const harbour = 'articles/harbour.mdx';
const noted = (quote: string, note: string) =>
  problemsWith({
    [harbour]: put('titleBy:', `misprints:\n  - quote: ${quote}\n    note: ${JSON.stringify(note)}\ntitleBy:`),
  });

for (const [quote, note, found, wanted] of [
  [
    'Crowds cheered',
    '“Cowds” for “Crowds”.',
    '“Cowds”, which is not in “Crowds cheered”',
    'words as they stand in “Crowds cheered”, for what is meant: “A” for “B”',
  ],
  [
    'cheered',
    'The word is jeered. “the vote was never held at all”',
    '“the vote was never held at all”, which does not stand in the article',
    'words that stand there; what is meant for them, as “A” for “B”; or ours, without the marks',
  ],
] as const)
  test(`the desk reports the note ${note}`, async () => {
    assert.deepEqual(await noted(quote, note), [
      { file: `content/${harbour}`, line: 5, field: 'misprints[0].note', found, wanted },
    ]);
  });

for (const [quote, note] of [
  ['Crowds cheered', '“cheered” for “jeered”.'],
  ['Crowds cheered', '“cheered” is printed for “were heard to cheer at the top of their voices”.'],
  ['Crowds cheered', 'The name is “Crowds Incorporated”.'],
  ['the crowds sang', 'A word is missing between “Then” and “the crowds sang, in 12”.'],
  ['Crowds cheered', 'So printed.'],
] as const)
  test(`the note ${note} may stand`, async () => {
    assert.deepEqual(await noted(quote, note), []);
  });
