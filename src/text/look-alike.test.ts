import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deceptionIn } from './look-alike.ts';

for (const [text, at, found, wanted] of [
  ['In Mоscow', 4, 'U+043E “о”, Cyrillic in “Mоscow”', 'Moscow'],
  ['Μoscow', 0, 'U+039C “Μ”, Greek in “Μoscow”', 'Moscow'],
  ['Нoвость', 1, 'U+006F “o”, Latin in “Нoвость”', 'Новость'],
  ['In e\u0301te\u0301', 3, 'U+0065 “e”, Latin and U+0301 “\u0301” in “e\u0301te\u0301”', '\u00e9t\u00e9'],
  ['Ｗｏｒｌｄ news', 0, 'U+FF37 “Ｗ”, Latin and U+FF4F “ｏ”, Latin in “Ｗｏｒｌｄ”', 'World'],
  ['The Ꮪputnik', 4, 'U+13DA “Ꮪ”, Cherokee in “Ꮪputnik”', 'Sputnik'],
  ['Pewօ', 3, 'U+0585 “օ”, Armenian in “Pewօ”', 'Pewo'],
  ['Lⲟndon', 1, 'U+2C9F “ⲟ”, Coptic in “Lⲟndon”', 'London'],
  ['ꜱᴘᴜᴛɴɪᴋ says', 0, 'U+A731 “ꜱ”, Latin in “ꜱᴘᴜᴛɴɪᴋ”', 'sputnik'],
  ['It is ﬁlled', 6, 'U+FB01 “ﬁ”, Latin in “ﬁlled”', 'filled'],
  ['In 2O18', 4, 'the letter O in “2O18”', '2018'],
  ['The l0l of 20l8', 13, 'the letter l in “20l8”', '2018'],
  ['Spu\u0302\u0303\u0304\u0305tnik', 2, '4 marks on “u”', 'Sputnik'],
  ['ⓈⓅⓊ', 0, 'U+24C8 “Ⓢ” and U+24C5 “Ⓟ” in “ⓈⓅⓊ”', 'SPU'],
] as const) {
  test(`in “${text}” a letter is not what it looks like`, () => {
    assert.deepEqual(deceptionIn(text), { at, found, wanted });
  });
}

test('letters of formulas are no letters of a word', () => {
  assert.equal(deceptionIn('In 𝐌𝐨𝐬𝐜𝐨𝐰')?.wanted, 'Moscow');
});

for (const text of [
  'kΩ, μm, TNFα, NFκB, ΔE, π',
  'SMSки, IT-компания, кУZбасс, Брук: пока',
  'ＮＨＫのニュース, IBM公司, K팝, 5 µg, ½, №, x²',
  'بروك: سنفتح',
  'क़लम, x\u0304',
  'San José, Škoda, Nguyễn',
  'C6H12O6, H2O2, 10l, 5l5 and 3I, B2B, 1I/2017',
  '[ˈpʊtɪn], ɢ, Ⓐ, Ⅳ, 1ª, nᵗʰ',
  'Հայաստան, საქართველო, SMS-ը, ᏣᎳᎩ',
  '',
]) {
  test(`in “${text}” letters are what they look like`, () => {
    assert.equal(deceptionIn(text), undefined);
  });
}
