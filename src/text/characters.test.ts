import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isVisible, strangeIn, strangeInLine, strangeInProse, tellApart } from './characters.ts';

test('a control is told by its code, name and place', () => {
  assert.deepEqual(strangeIn('Rus\u0000sia'), { at: 3, name: 'U+0000 NULL after “Rus”' });
  assert.equal(strangeIn('a\u0085b')?.name, 'U+0085 a control character after “a”');
  assert.equal(strangeIn('a\ue000')?.name, 'U+E000 a character of private use after “a”');
  assert.equal(strangeIn('\ud800')?.name.startsWith('U+D800'), true);
  assert.equal(strangeIn('lo\ufffdt')?.name, 'U+FFFD REPLACEMENT CHARACTER after “lo”');
  assert.equal(strangeIn('Words, with\ttabs and\nlines.\r\n'), undefined);
});

test('a direction is told in pairs, and ends in its line', () => {
  for (const right of ['\u2067ab\u2069', '\u202bab\u202c', '\u2068a\u2067b\u2069\u2069', '\u200fa\u200e']) {
    assert.equal(strangeIn(right), undefined, JSON.stringify(right));
  }
  for (const wrong of ['\u202eab', 'ab\u202c', '\u2067a\u202c', '\u2067a\nb\u2069', '\u2069\u2067']) {
    assert.ok(strangeIn(wrong), JSON.stringify(wrong));
  }
});

test('a line of ours has no direction, and nothing that is not seen', () => {
  for (const wrong of ['a\u200fb', 'a\u2067b\u2069', 'a\u00adb', 'a\u200bb', '\ufeffa', 'a\ufffdb', 'a\u2028b']) {
    assert.ok(strangeInLine(wrong), JSON.stringify(wrong));
  }
  for (const right of ['“Quoted” — dashes…', '12\u00a0000', 'نص', 'می\u200cخواهم', '👩\u200d👧', 'é']) {
    assert.equal(strangeInLine(right), undefined, JSON.stringify(right));
  }
});

test('what can be seen has a letter, a digit or a sign', () => {
  for (const text of ['a', '7', 'نص', '漢', '€', '👍']) assert.equal(isVisible(text), true, text);
  for (const text of ['', ' ', '\u200b', '\u2060\ufeff', '\u00ad', '…', '—'])
    assert.equal(isVisible(text), false, text);
});

test('characters that look alike are told apart by name, others are not', () => {
  assert.equal(tellApart('оn', 'on', 'M'), 'U+043E “о”, Cyrillic for U+006F “o”, Latin after “M”');
  assert.equal(tellApart('\u00adsia', 'sia', 'Rus'), 'U+00AD SOFT HYPHEN for U+0073 “s”, Latin after “Rus”');
  assert.equal(tellApart('', '\u00a0'), 'nothing for U+00A0 NO-BREAK SPACE');
  assert.equal(tellApart('x', 'y'), undefined);
});

test('what is told lies where it is said to', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '\u0000', '\u202e', '\u202c', '\n', '👍', ' ') }), (text) => {
      const found = strangeIn(text);
      if (found) assert.match(text.charAt(found.at), /[\u0000\u202e\u202c]/);
      else assert.ok(!text.includes('\u0000'));
    }),
  );
});

test('in our paragraphs nothing is hidden and no direction forced, while other scripts have what they need', () => {
  for (const wrong of [
    'Pes\u200bkov',
    'Pes\u00adkov',
    '\u202etxet\u202c',
    'a\u2060b',
    '\u2067a',
    'a\u200db',
    'a\u0000',
  ]) {
    assert.ok(strangeInProse(wrong), JSON.stringify(wrong));
  }
  for (const right of [
    'a\nb\u00a0c',
    'It is \u2067\u0645\u064a\u0646\u0627\u2069',
    '\u0645\u06cc\u200c\u062e',
    '\u0e44\u0e17\u0e22\u200b\u0e44\u0e17\u0e22',
    '\u200f',
  ]) {
    assert.equal(strangeInProse(right), undefined, JSON.stringify(right));
  }
});
