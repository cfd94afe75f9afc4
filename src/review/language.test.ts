import assert from 'node:assert/strict';
import { test } from 'node:test';
import { direction, languageName } from './language.ts';

test('a language has a name, in whatever script its tag asks for, and what is no tag has none', () => {
  assert.equal(languageName('ar'), 'Arabic');
  assert.match(languageName('zh-Hant') ?? '', /Chinese/);
  for (const tag of ['xx', 'english', 'e', '', 'en_GB', 'zh-']) assert.equal(languageName(tag), undefined, tag);
});

test('the direction of a language is that of the script it is written in', () => {
  for (const tag of ['ar', 'fa', 'he', 'ur', 'yi', 'dv', 'pa-Arab']) assert.equal(direction(tag), 'rtl', tag);
  for (const tag of ['en', 'ru', 'ja', 'zh-Hant', 'pa', 'az-Latn']) assert.equal(direction(tag), 'ltr', tag);
});
