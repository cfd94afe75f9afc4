import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quotedIn } from './quotation-marks.ts';

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
