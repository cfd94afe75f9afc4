import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { runs } from '../property-runs.ts';
import { fold, words } from './fold.ts';

/** Spellings that people paste for one another. */
const same: readonly (readonly [what: string, one: string, other: string])[] = [
  ['curly and straight quotation marks', '“It’s bad,” he said', '"It\'s bad," he said'],
  ['accents', 'Zelenský à Kraków', 'Zelensky a Krakow'],
  ['an accent in one character and in two', 'caf\u00e9', 'cafe\u0301'],
  ['case', 'MOSCOW Says', 'moscow says'],
  ['hyphens, dashes and spaces', 'long-term—plans', 'long term plans'],
  ['a no-break space', '12\u00a0000', '12 000'],
  ['a dotted capital I', 'İstanbul', 'istanbul'],
  ['a ligature and full-width letters', 'ﬁrst ＡＢＣ', 'first abc'],
  ['what is not drawn within words', 'Rus\u00adsian\u2060 \ufefftroo\u200bps\u200d', 'Russian troops'],
  ['marks at the ends', ' … no. ', 'no'],
];

for (const [what, one, other] of same) {
  test(`folding brings ${what} to one`, () => {
    assert.equal(fold(one), fold(other));
    assert.notEqual(fold(one), '');
  });
}

test('folding keeps letters of every script, and numbers with the signs that say of what', () => {
  assert.equal(fold('Песков: 64 %, عام 2018'), 'песков 64 % عام 2018');
  assert.notEqual(fold('$5'), fold('€5'));
});

test('different words stay different', () => {
  assert.notEqual(fold('are bad'), fold('were bad'));
  assert.notEqual(fold('2018'), fold('2022'));
});

const character = fc.oneof(
  fc.constantFrom('a', 'É', 'Σ', 'İ', 'ﬁ', '½', ' ', '—', '’', '7', '\u0301'),
  fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code)),
);
const anyText = fc.string({ unit: character });

test('folding what is folded changes nothing', () => {
  fc.assert(
    fc.property(anyText, (text) => assert.equal(fold(fold(text)), fold(text))),
    runs(500),
  );
});

test('what is folded is words of letters and digits, and single signs, parted by single spaces', () => {
  const word = String.raw`([\p{L}\p{N}]+|[\p{Sc}%‰])`;
  const line = new RegExp(`^(${word}( ${word})*)?$`, 'u');
  fc.assert(
    fc.property(anyText, (text) => assert.match(fold(text), line)),
    runs(500),
  );
});

test('words are letters and digits, each word with its range in the text as printed', () => {
  assert.deepEqual(words('“It’s É\u0301,” he\u00a0said'), [
    { start: 1, end: 3, folded: 'it' },
    { start: 4, end: 5, folded: 's' },
    { start: 6, end: 7, folded: 'e' },
    { start: 11, end: 13, folded: 'he' },
    { start: 14, end: 18, folded: 'said' },
  ]);
});

test('a text without letters or digits has no words', () => {
  assert.deepEqual(words(' \n – “…” '), []);
});

test('the words of a text are in order, do not overlap, and fold to what is said of them', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const all = words(text);
      assert.equal(all.map(({ folded }) => folded).join(' '), fold(text));
      assert.ok(
        all.every(({ start, end, folded }) => fold(text.slice(start, end)).replaceAll(' ', '').includes(folded)),
      );
      assert.ok(all.every(({ start }, index) => start >= (all[index - 1]?.start ?? 0)));
    }),
  );
});
