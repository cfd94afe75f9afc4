import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outsideQuotations, quotedIn, strayMarkIn } from './quotation-marks.ts';

const wordsIn = (passage: string): readonly string[] => quotedIn(passage).map(({ words }) => words);

for (const [passage, ...words] of [
  ['He said “so” and "thus", «ainsi», „also“ and „also”.', 'so', 'thus', 'ainsi', 'also', 'also'],
  ["The ‘bad’ relations, the officials’ own, the 'good' ones of Peskov's", 'bad', 'good'],
  ['“It is ‘bad’,” he said', 'It is ‘bad’,', 'bad'],
  ['It’s the ‘town’s’ harbour', 'town’s'],
  ['“We go, he said', 'We go, he said'],
  ['and so on,” he said. “Then', 'and so on,', 'Then'],
  ["No marks; the boats' masts"],
] as const) {
  test(`in ${passage} stand in quotation marks: ${words.join(' | ')}`, () => {
    assert.deepEqual(wordsIn(passage), words);
  });
}

test('a stretch has its marks, and tells whether both are there', () => {
  assert.deepEqual(quotedIn('a “b”'), [{ start: 2, end: 5, words: 'b', isClosed: true }]);
  assert.deepEqual(quotedIn('a “b'), [{ start: 2, end: 4, words: 'b', isClosed: false }]);
});

for (const [passage, ...words] of [
  ['Han sade ”så” och »så», er sagte »so« und „so“', 'så', 'så', 'so', 'so'],
  ['彼は「そう」と『いう』', 'そう', 'いう'],
  ['Il dit « oui », puis « non ».', ' oui ', ' non '],
  ['He said ”so“', 'so'],
  ['“I did not—” he said. “I did.”', 'I did not—', 'I did.'],
] as const) {
  test(`in ${passage} stand in the marks of its language: ${words.join(' | ')}`, () => {
    assert.deepEqual(wordsIn(passage), words);
  });
}

test('what stands between marks is taken out, with what is quoted in it', () => {
  assert.equal(outsideQuotations('He said “it is ‘bad’” and ‘so’ on'), 'He said “…” and ‘…’ on');
});

for (const [passage, sign, isHalf] of [
  ['He said ″so″.', '″', false],
  ["He said ``so''.", '`', false],
  ['He said ❝so❞.', '❝', false],
  ['He said ＂so＂.', '＂', false],
  ['He said ,,so".', ',,', false],
  ['He said “so.', '“', true],
  ['He said so”.', '”', true],
  ['He said «so.', '«', true],
] as const) {
  test(`in ${passage} the mark ${sign} is stray`, () => {
    const found = strayMarkIn(passage);
    assert.deepEqual([found?.sign, found?.isHalf], [sign, isHalf]);
  });
}

for (const passage of [
  'The boats’ masts, the ’90s, rock ’n’ roll, ‘Ali of Hawai‘i',
  'At 40° 26′ 46″ north, a gun of 5" and a man of 6′2″',
  'Gorʹkij, obʺekt',
  'World » News',
  '“Nested ‘so’,” he said; “and „so“”',
  '',
]) {
  test(`in “${passage}” no mark is stray`, () => {
    assert.equal(strayMarkIn(passage), undefined);
  });
}
