import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsWith, put } from '../fixture.ts';

const reason = async (text: string) =>
  (await problemsWith({ 'claims/thousand-boats.md': put('The minutes bear it out.', text) })).map(
    ({ found, wanted }) => [found, wanted.split(';')[0]],
  );
const other = (label: string) => `the rating “${label}” for a claim that has another`;
const link = '[what she said](../opens-april/)';

test('a rating that a reason concludes with is that of the claim', async () => {
  for (const [text, label] of [
    ['So it is rated inaccurate.', 'Inaccurate'],
    ['It is so. Hence mostly accurate.', 'Mostly accurate'],
    ['The minutes go further: partly accurate.', 'Partly accurate'],
    ['The claim is rated altered.', 'Altered'],
  ] as const)
    assert.deepEqual(await reason(text), [[other(label), 'Accurate']], text);
  for (const text of [
    'So it is rated accurate.',
    'Hence accurate.',
    'The minutes have it all: accurate.',
    'The count is not rated inaccurate.',
    'If they lacked it, it would be rated inaccurate.',
    'Another site has it under one word: “inaccurate”.',
    'It was rated inaccurate before.',
    'A film that is rated accurate by historians.',
    'The minutes are inaccurate on the day.',
    'So the number is inaccurate in part.',
    'There were two kinds: accurate and inaccurate counts.',
  ])
    assert.deepEqual(await reason(text), [], text);
});

test('after a link to a claim it is that of the other', async () => {
  assert.deepEqual(await reason(`So is ${link}, which is rated altered.`), [[other('Altered'), 'Corroborated']]);
  assert.deepEqual(await reason(`Unlike ${link}, which is rated accurate, it is so.`), [
    [other('Accurate'), 'Corroborated'],
  ]);
  for (const text of [
    `So is ${link}, which is rated corroborated.`,
    `Of ${link} more was found. That claim is rated corroborated.`,
    `Unlike ${link}, this is rated accurate.`,
    `It is accurate, as is ${link}: corroborated.`,
  ])
    assert.deepEqual(await reason(text), [], text);
});
