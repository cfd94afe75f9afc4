import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compared, problemsWith, put, rated, type Change } from '../fixture.ts';

const claim = 'claims/thousand-boats.md';
const entry = (change: string, more = ''): Change => {
  const text = `\n  - date: 2026-11-23\n    change: ${JSON.stringify(change)}${more}\n---\n\nThe`;
  return put('\n---\n\nThe', text);
};
const lowered = (text: string): string => put('confidence: high', 'confidence: medium')(text);
const both =
  (one: Change, other: Change): Change =>
  (text) =>
    (other as (text: string) => string)((one as (text: string) => string)(text));
const toldOf = async (edit: Change) =>
  // How changes are graded is another rule’s.
  (await problemsWith({ [claim]: edit }))
    .filter(({ field }) => field?.endsWith('.grade') !== true)
    .map(({ field, found, wanted }) => [field, found, wanted]);

test('what entries tell in words and in fields agrees', async () => {
  const change =
    'Confidence lowered from high to medium: little was found. Rating changed from “Accurate” to “Mostly accurate”.';
  const edit = entry(change, '\n    confidence: medium\n    rating: mostly-accurate');
  const better = (text: string): string => text.replace('rating: accurate', 'rating: mostly-accurate');
  assert.deepEqual(await toldOf(both(both(edit, lowered), better)), []);
  assert.deepEqual(await toldOf(entry('It was said in error that confidence lowered from low to high.')), []);
});

test('a level of an earlier scale may have been changed, while no other is told', async () => {
  const unknown = put('    rating: accurate\n', '');
  const changes = both(unknown, entry('Rating changed from “Needs context” to “Accurate”.', '\n    rating: accurate'));
  assert.deepEqual(await toldOf(changes), []);
});

const field = 'history[1].change';
for (const [change, more, ...told] of [
  [
    'Confidence lowered from high to low.',
    '\n    confidence: medium',
    ['a change to low, where the entry has confidence: medium', 'confidence: low in the entry; or what was changed'],
  ],
  [
    'Confidence raised from high to medium.',
    '\n    confidence: medium',
    ['raised from high to medium', 'lowered from high to medium'],
  ],
  [
    'Title reworded. Confidence raised from low to medium.',
    '\n    confidence: medium',
    ['a change from “low”, where the history has “high” before', 'high'],
  ],
] as const) {
  test(`“${change}” is told as it is`, async () => {
    assert.deepEqual(
      await toldOf(both(entry(change, more), lowered)),
      told.map((one) => [field, ...one]),
    );
  });
}

test('a change of the rating is told in the entry, from what it was', async () => {
  const more = '\n    rating: mostly-accurate';
  const better = (text: string): string => text.replace('rating: accurate', 'rating: mostly-accurate');
  assert.deepEqual(await toldOf(entry('Rating changed from “Accurate” to “Mostly accurate”.')), [
    [
      field,
      'a change to “Mostly accurate”, where the entry has no rating',
      'rating: mostly-accurate in the entry; or what was changed',
    ],
  ]);
  assert.deepEqual(await toldOf(both(entry('Rating changed from “Inaccurate” to “Mostly accurate”.', more), better)), [
    [field, 'a change from “Inaccurate”, where the history has “Accurate” before', 'Accurate'],
  ]);
});

test('the first entry, and no other, is the first publication, of an utterance too', async () => {
  assert.deepEqual(await toldOf(entry('First published.')), [
    [field, '“First published.”', 'what was changed, and why; or no such entry, since the first tells it'],
  ]);
  const reworded = put('First published.', 'Title reworded.');
  assert.deepEqual(await toldOf(reworded), [
    ['history[0].change', '“Title reworded.”', '“First published.” in the first entry'],
  ]);
  assert.equal((await problemsWith(compared({ 'utterances/april.md': reworded }))).length, 1);
  assert.deepEqual(await toldOf(put('First published.', 'First published, with three sources.')), []);
  assert.deepEqual(await toldOf(rated('accurate')), []);
});

test('a change that is told in other words has its field, too', async () => {
  for (const change of [
    'Reworded. Confidence lowered to medium.',
    'The rating was raised from inaccurate to accurate.',
    'Title reworded; confidence changed.',
  ])
    assert.deepEqual(
      (await toldOf(entry(change))).map(([at]) => at),
      [field],
      change,
    );
  for (const change of [
    'Confidence stays high, for another reason.',
    'Why the confidence is high is now told.',
    'What the rating rests on is now told.',
    'Confidence in the date lowered by a second report is now told.',
  ])
    assert.deepEqual(await toldOf(entry(change)), [], change);
  assert.deepEqual(await toldOf(both(entry('Confidence lowered to medium.', '\n    confidence: medium'), lowered)), []);
});

test('an entry has no rating or confidence that was there before', async () => {
  const entry = (more: string) =>
    problemsWith({
      'claims/thousand-boats.md': (text) =>
        text.replace('\n---\n\nThe', `\n  - date: 2026-11-23\n    change: Notes reworded.\n    ${more}\n---\n\nThe`),
    });
  for (const more of ['rating: accurate', 'confidence: high'])
    assert.deepEqual(
      (await entry(more)).map(({ found }) => found),
      [`${more}, as it was before`],
    );
});
