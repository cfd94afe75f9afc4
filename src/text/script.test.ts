import assert from 'node:assert/strict';
import { test } from 'node:test';
import { english } from '../config/english.ts';
import { hasOtherScript, isInOtherScript, isPlainly } from './script.ts';

test('a text is in the script of its language, which its tag may name', () => {
  for (const [text, tag] of [
    ['Гавань', 'ru'],
    ['Luka', 'sr-Latn'],
    ['Лука', 'sr'],
    ['港は開く', 'ja'],
    ['カモメ', 'ja'],
    ['항구', 'ko'],
    ['港口', 'zh-Hant'],
    ['بندرگاہ', 'ur'],
    ['4,000 – 5 %', 'ru'],
    ['Песков: “We are”', 'ru'],
  ] as const)
    assert.equal(isInOtherScript(text, tag), false, text);
  for (const [text, tag] of [
    ['Harbour', 'ru'],
    ['Гавань', 'en'],
    ['الميناء', 'fa-Latn'],
    ['Luka', 'sr'],
    ['港口', 'ko-Hang'],
  ] as const)
    assert.equal(isInOtherScript(text, tag), true, text);
});

test('a letter of another script is seen, a sign is not', () => {
  assert.equal(hasOtherScript('It has “пока”', 'en'), true);
  assert.equal(hasOtherScript('Fünf Prozent – 5 %', 'en'), false);
});

test('a text is plainly English by several of its commonest words, and not by some that others have too', () => {
  const isEnglish = (text: string): boolean => isPlainly(text.toLowerCase().split(' '), english);
  assert.equal(isEnglish('our relations are bad now and will remain so'), true);
  for (const text of ['Was will er da', 'On me dit que la France a as', 'We will open', 'Die Hand war so warm'])
    assert.equal(isEnglish(text), false, text);
});
