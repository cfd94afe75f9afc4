import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matchAttributed } from '../search/find/attribution.ts';
import { tellChanges, tellName, tellVoice } from './told-apart.ts';

const printed =
  'She said: “The quay is not finished, and we shall open in April.” The town has waited for two winters.';
const found = (asked: string) => {
  const match = matchAttributed(asked, printed);
  assert.ok(match, asked);
  return match;
};

test('what may turn the sense is told apart from the rest', () => {
  const { changes } = found('The quay is finished, and we shall really open in April');
  assert.deepEqual(tellChanges(changes), {
    weighty: 'Your text leaves out “not”.',
    other: 'Your text adds “really”.',
  });
  assert.deepEqual(tellChanges(found('we shall open in April').changes), { weighty: '', other: '' });
});

test('changes of one way stand under one verb', () => {
  const { changes } = found('The quay is not finished, and we open in April');
  assert.equal(tellChanges(changes).other, 'Your text leaves out “shall”.');
  const two = [
    { printed: 'bad', asked: '', isWeighty: false },
    { printed: 'they', asked: '', isWeighty: false },
    { printed: 'a', asked: 'b', isWeighty: false },
  ];
  assert.equal(tellChanges(two).other, 'Your text leaves out “bad” and “they” and has “b” for “a”.');
});

test('words in quotation marks are told apart from the outlet’s own', () => {
  for (const [asked, voice] of [
    ['we shall open in April', 'in quotation marks'],
    ['The town has waited for two winters', 'in the outlet’s own words'],
    ['we shall open in April.” The town has waited', 'partly in quotation marks'],
  ] as const)
    assert.equal(tellVoice(printed, found(asked)), voice);
});

test('a name that is stuck to a text is held against the speaker’s', () => {
  const asked = 'The quay is not finished, and we shall open in April — Cy Dale';
  assert.equal(tellName('Cy Dale', found(asked)), ' (named in your text)');
  assert.equal(tellName('Ada Brook', found(asked)), ' (not named in your text)');
  assert.equal(tellName('Ada Brook', found('we shall open in April')), '');
});

test('of many words the first and the last are told', () => {
  const words = Array.from({ length: 30 }, (_, at) => `w${at}`).join(' ');
  const { other } = tellChanges([{ asked: '', printed: words, isWeighty: false }]);
  assert.equal(other, 'Your text leaves out “w0 w1 w2 w3 w4 w5 w6 … w27 w28 w29”.');
});
