import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compared, problemsWith, put, type Changes } from '../fixture.ts';

const sources = `library:
  publisher: Library
  title: The harbour is to close
  url: https://library.example/harbour
  language: en
gwasg:
  publisher: Gwasg
  title: Yr harbwr
  url: https://gwasg.example/a
  language: cy
`;
const rows = ['library', 'gwasg'].map((id) => `  - source: ${id}\n    stance: context\n    note: So.\n`).join('');

const found = async (words: string) =>
  (
    await problemsWith(
      compared({
        'sources.yaml': (text) => text + sources,
        'claims/opens-april.md': (text) => text,
        'claims/thousand-boats.md': (text) =>
          put('history:', `${rows}history:`)(put('The minutes bear it out.', words)(text)),
      } satisfies Changes),
    )
  ).map((one) => one.found);

for (const [words, told] of [
  ['Evening Star’s “to close” is wrong.', '“to close” as words of Evening Star'],
  ['The Library has “4,000 boats”.', '“4,000 boats” as words of Library'],
  ['The Library’s headline has “boats … sang”.', '“boats … sang” as words of Library'],
  ['And Evening Star wrote that it was “to close”.', '“to close” as words of Evening Star'],
] as const) {
  test(`${words} gives somebody the words of another`, async () => {
    assert.deepEqual(await found(words), [told]);
  });
}

for (const words of [
  'Evening Star’s “4,000 boats” and Library’s “to close” differ.',
  'The Library has “to close” where Evening Star has “boats”.',
  'Evening Star wrote that Library’s “to close” was wrong.',
  'Evening Star has no “to close”.',
  'Evening Star’s reporters, who had read “to close”, were right.',
  'Gwasg’s Welsh has “to close”.',
  'The Old Library has “4,000 boats”.',
  'It has “4,000 boats”, and so Library says.',
]) {
  test(`${words} is as it may be`, async () => {
    assert.deepEqual(await found(words), []);
  });
}
