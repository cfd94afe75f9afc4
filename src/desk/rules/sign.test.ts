import assert from 'node:assert/strict';
import { test } from 'node:test';
import { notesWith, problemsWith, put } from '../fixture.ts';

const file = 'claims/thousand-boats.md';
const reason = async (words: string) =>
  (await problemsWith({ [file]: put('The minutes bear it out.', words) })).map(({ found }) =>
    found.replace(/: “.*/s, ''),
  );

for (const [words, found] of [
  ['The\tminutes bear it out.', 'a tab'],
  ['The  minutes bear it out.', 'two spaces'],
  ['The\u00a0minutes\u00a0bear\u00a0it out.', 'words that no line may part'],
  ['The minutes bear it out.They are of March.', 'a full stop without a space behind it'],
  ['The minutes have “4,000 boats”.They are of March.', 'a full stop without a space behind it'],
  ['The minutes bear it out..', 'two full stops'],
  ['The minutes bear it out .', 'a space before a sign'],
  ['The minutes , it seems, bear it out.', 'a space before a sign'],
  ['The on−site minutes bear it out.', 'another sign than a hyphen'],
  ['The 12ᵗʰ minutes bear it out.', 'raised letters'],
  ['The minu̶t̶es bear it out.', 'struck letters'],
  ['The minutes of ٩ March bear it out.', 'a figure of another script'],
  ['The minutes haven’’t it.', 'two apostrophes'],
  ['\\*The minutes bear it out.', 'a star of Markdown'],
  ['The [[minutes]] bear it out.', 'a link of a wiki'],
  ['*The minutes bear it out.*', 'a sentence in emphasis'],
  ['So it is.\n\n2022. The minutes bear it out.', 'a list from 2022 on'],
] as const) {
  test(`${JSON.stringify(words)} has a slip: ${found}`, async () => {
    assert.deepEqual(await reason(words), [found]);
  });
}

for (const words of [
  'The minutes of News.Az, gazeta.ru and Node.js v2.0 bear it out, e.g. here.',
  'It is so ... and so, in a .NET file.',
  'It costs 5\u00a0km, or −5 degrees, as 4\u00a0000 boats do.',
  'The minutes have *one* word, and a 5* rating.',
  'So:\n\n1. The minutes.\n2. The boats.\n',
  'The boys’ ship is so; 1914–1918; 3–5%.',
]) {
  test(`${JSON.stringify(words)} is as it is meant`, async () => {
    assert.deepEqual(await reason(words), []);
  });
}

test('an extract with a slip is noted, since it may be the source’s', async () => {
  const extract = async (words: string) =>
    (
      await notesWith({
        [file]: put('note: The minutes say so.', `note: So.\n    extract: ${JSON.stringify(words)}`),
      })
    ).length;
  for (const words of ['All of the the boats', 'Boats https://t.example/a', 'So he said, "boats'])
    assert.equal(await extract(words), 1, words);
  for (const words of ['He had had boats', 'At https://t.example/a there are', 'So he said, "boats"'])
    assert.equal(await extract(words), 0, words);
});
