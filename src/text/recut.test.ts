import assert from 'node:assert/strict';
import { test } from 'node:test';
import { words } from './fold.ts';
import { recut } from './recut.ts';

const cut = (text: string, other: string): readonly string[] =>
  recut(words(text), words(other)).map(({ folded }) => folded);

test('words are joined that are one in the other text, and as many of them as can be', () => {
  assert.deepEqual(cut('the deteriora- tion of an on site work', 'an onsite deterioration'), [
    'the',
    'deterioration',
    'of',
    'an',
    'onsite',
    'work',
  ]);
  assert.deepEqual(cut('none the less', 'nonetheless, none'), ['nonetheless']);
});

test('numbers, and what is one word nowhere, stay apart', () => {
  assert.deepEqual(cut('in 20 22', 'in 2022'), ['in', '20', '22']);
  assert.deepEqual(cut('a port', 'the quay'), ['a', 'port']);
});

test('a joined word stands where its parts stand', () => {
  assert.deepEqual(recut(words('an on-site'), words('onsite')), [
    { start: 0, end: 2, folded: 'an' },
    { start: 3, end: 10, folded: 'onsite' },
  ]);
});
