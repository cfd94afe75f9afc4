import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beginsSentence, endsSentence } from './sentence.ts';

test('a sentence ends with its sign, and marks that close', () => {
  const ends = [
    'It rains daily.',
    'So they did.”',
    '“Is it?”',
    'In 2018.',
    '(So it is.)',
    'Up by (64%).',
    '下雨了。',
    'Is it so?',
  ];
  for (const text of ends) assert.ok(endsSentence(text), text);
});

test('an abbreviation, an initial, a comma or a word ends none', () => {
  for (const text of ['the U.S.', 'Mr.', 'at 5.', 'it rains,', 'it will', 'MOSCOW (Sputnik)', '', 'date 2018-11-06']) {
    assert.ok(!endsSentence(text), text);
  }
});

test('a sentence begins with no small letter and no number', () => {
  for (const text of ['The', '“The', ' It', '© Star', 'العلاقات']) assert.ok(beginsSentence(text), text);
  for (const text of ['the', '30 p.m.', '“so', '', '- a']) assert.ok(!beginsSentence(text), text);
});
