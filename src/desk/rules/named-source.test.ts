import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsWith, put } from '../fixture.ts';

const sources = `library:
  publisher: Library
  origin: [Coast Agency]
  url: https://library.example/harbour
  language: en
radio:
  publisher: Radio Vale
  origin: [News Agency]
  url: https://radio.example/harbour
  language: en
`;
const row = (id: string) => `  - source: ${id}\n    stance: context\n    note: So.\nhistory:`;

/** The Library is evidence here, and Radio Vale of the other claim of the article. */
const told = async (words: string) =>
  (
    await problemsWith({
      'sources.yaml': (text) => text + sources,
      'claims/thousand-boats.md': (text) =>
        put('The minutes bear it out.', words)(put('history:', row('library'))(text)),
      'claims/runs-daily.md': put('history:', row('radio')),
    })
  ).map(({ found }) => found.replace(/: “.*/, ''));

const nothing = (name: string) => [`${name}, of whom nothing is in the evidence, the article or what is linked to`];

for (const [words, found] of [
  ['Radio Vale has it in other words.', nothing('Radio Vale')],
  ['The agency News Agency has the same sentence.', nothing('News Agency')],
  ['It is close to Radio Vale’s version.', nothing('Radio Vale')],
  [
    'The Library, citing News Agency, says so.',
    ['Library citing News Agency, where no source is of both', ...nothing('News Agency')],
  ],
] as const) {
  test(`${words} tells of a text that is not there`, async () => {
    assert.deepEqual(await told(words), found);
  });
}

for (const words of [
  'Library has it in other words.',
  'The Library, citing Coast Agency, says so; Town Hall has it too.',
  'Evening Star’s version is shorter.',
  'Radio Vale has it in other words, as [the other](../runs-daily/) tells.',
  'Radio Vale was founded later, and nobody asked Radio Vale.',
  'No report by others was found.',
  'Vale has it in other words.',
]) {
  test(`${words} tells of what is there`, async () => {
    assert.deepEqual(await told(words), []);
  });
}
