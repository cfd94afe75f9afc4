import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compared, notesWith, problemsWith, put } from '../fixture.ts';

const file = 'claims/thousand-boats.md';
const extract = (text: string): string =>
  put('note: The minutes say so.', 'note: So.\n    extract: 88 ferries, and thirteen quays')(text);
const noted = async (edit: (text: string) => string) =>
  (await notesWith({ [file]: (text) => edit(extract(text)) })).map(({ field, found }) => [field, found]);
const nowhere = (figure: string): string => `${figure}, which stands in nothing that is quoted`;

test('a number in a note stands in what is quoted', async () => {
  const note = (words: string) => noted(put('note: So.', `note: ${words}`));
  assert.deepEqual(await note('Has 89 ferries.'), [['evidence[0].note', nowhere('89')]]);
  assert.deepEqual(await note('Has the 89th ferry, and thirty quays.'), [
    ['evidence[0].note', nowhere('89')],
    ['evidence[0].note', nowhere('30')],
  ]);
  for (const words of [
    'Has the 88th ferry, and thirteen quays.',
    'Has 13 quays, where the article has 4,000 boats and 12 languages.',
    'Has 31 ships; the passage is not quoted here.',
    'Has two ships on 8 March 2022.',
  ])
    assert.deepEqual(await note(words), [], words);
});

test('so does one in a missing context, and in a part one of the claim', async () => {
  const context = (words: string) =>
    noted(put('evidence:', `finding: Rowing boats\nmissingContext: ${words}\nevidence:`));
  assert.deepEqual(await context('There are 89 ferries.'), [['missingContext', nowhere('89')]]);
  assert.deepEqual(await context('There are 88 ferries, and 12 languages.'), []);
  const part = (words: string) => noted(put('note: So.', `part: ${words}\n    note: So.`));
  assert.deepEqual(await part('the 88 ferries'), [['evidence[0].part', nowhere('88')]]);
  assert.deepEqual(await part('the 4,000 boats'), []);
});

test('and in the title of an event one of its source or its claim', async () => {
  const event = async (title: string) => {
    const text = `- date: 2022-03-07\n  title: "${title}"\n  kind: statement\n  claim: thousand-boats\n  source: town-hall\n`;
    return (await notesWith(compared({ [file]: extract, 'events.yaml': () => text }))).map(({ found }) => found);
  };
  assert.deepEqual(await event('The 89th ferry sails'), [nowhere('89')]);
  for (const title of ['The 88th ferry sails', 'Thirteen quays open on 7 March 2022', '4,000 boats sail'])
    assert.deepEqual(await event(title), [], title);
});

test('millions are no billions', async () => {
  const told = async (reason: string) =>
    (
      await problemsWith({
        [file]: (text) =>
          put(
            'The minutes bear it out.',
            reason,
          )(put('note: The minutes say so.', 'note: So.\n    extract: $2.2 billion, and 3 million')(text)),
      })
    ).map(({ found, wanted }) => [found, wanted]);
  assert.deepEqual(await told('It cost $2.2 million.'), [['“2.2 million”', '2.2 billion, as it stands there']]);
  for (const fine of [
    'It cost $2.2 billion, for 3 million people.',
    'It cost 5 million.',
    'It cost 2.2 times as much.',
  ])
    assert.deepEqual(await told(fine), [], fine);
});

test('a translation has the numbers of the words', async () => {
  const told = async (words: string, translation: string) =>
    (
      await problemsWith({
        'sources.yaml': put('language: en', 'language: ru'),
        [file]: put(
          'note: The minutes say so.',
          `note: So.\n    extract: ${JSON.stringify(words)}\n    translation: ${JSON.stringify(translation)}`,
        ),
      })
    ).map(({ found }) => found);
  assert.deepEqual(await told('С 2008 по 2012 год', 'From 2008 to 2013'), ['2013, where the words have 2008, 2012']);
  for (const [words, translation] of [
    ['С 2008 по 2012 год', 'From 2008 to 2012'],
    ['2 тыс. судов', '2,000 ships'],
    ['двенадцать судов', '12 ships'],
    ['1 200 судов на 15,2 млрд', '1,200 ships for 15.2 billion'],
  ] as const)
    assert.deepEqual(await told(words, translation), [], words);
});
