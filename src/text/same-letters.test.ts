import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { english } from '../config/english.ts';
import { sameLetters } from './same-letters.ts';

const held = 'The port’s on-site works cost 2.5 million crowns, which it cannot pay: a notable sum';
const found = (wanted: string, text = held): string | undefined => {
  const span = sameLetters(wanted, text, english);
  return span && text.slice(span.start, span.end);
};

for (const [wanted, text] of [
  ['the ports onsite works', 'The port’s on-site works'],
  ['ON SITE works cost', 'on-site works cost'],
  ['it can not pay', 'it cannot pay'],
  ['mil- lion crowns', 'million crowns'],
  ['2.5 million', '2.5 million'],
] as const) {
  test(`“${wanted}” stands there, however it is cut`, () => {
    assert.equal(found(wanted), text);
  });
}

for (const wanted of ['site works co', 'n-site works', '25 million crowns', 'a not able sum', '…', 'it can pay']) {
  test(`“${wanted}” does not`, () => {
    assert.equal(found(wanted), undefined);
  });
}

const word = fc.constantFrom('harbour', 'wall', 'it', 'was', 'built', 'in', '1900', 'port’s', 'co-op', 'U.S.', 'Évora');
const text = fc.array(word, { minLength: 1, maxLength: 9 });

test('what is joined, parted, without apostrophes or in capitals is found where it stands', () => {
  fc.assert(
    fc.property(text, fc.constantFrom('-', ' - ', '- ', '\u00ad', ' '), fc.boolean(), (words, between, isLoud) => {
      const cut = words.map((one) => (/^\p{L}{6,}$/u.test(one) ? `${one.slice(0, 3)}${between}${one.slice(3)}` : one));
      const bare = cut.join(' ').replaceAll('’', '');
      assert.equal(found(isLoud ? bare.toUpperCase() : bare, words.join(' ')), words.join(' ').replace(/\.$/, ''));
    }),
  );
});
