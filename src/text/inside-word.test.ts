import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isInsideWord } from './inside-word.ts';

const parted = (text: string): boolean => isInsideWord(text.replace('|', ''), text.indexOf('|'));

test('a place between two letters of a word, or two digits of a number, is inside it', () => {
  for (const text of ['M|oscow', 'Wednes|day', 'Г|авань', '20|22', 'cafe|\u0301', 'cafe\u0301|s', 'Α|θήνα'])
    assert.equal(parted(text), true, text);
});

test('a place beside a sign, a number or a space is not, nor where a space may have been lost', () => {
  for (const text of [
    '|Moscow',
    'Moscow|',
    'Moscow| was',
    '"|We',
    'we|’ll',
    '5|km',
    '4|,000',
    'war|Read more',
    'pre|-war',
  ])
    assert.equal(parted(text), false, text);
});

test('in scripts without spaces, or that join “and” to the next word, no place is', () => {
  for (const text of ['و|الميناء', '港|は開く', 'ท่าเรือ|เปิด', 'ה|נמל', '항구|는'])
    assert.equal(parted(text), false, text);
});
