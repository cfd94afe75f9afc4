import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { locate } from './locate.ts';
import { singleSpaced } from './space.ts';
import { quotedAt, unspaced } from './unspaced.ts';

const unit = fc.constantFrom('a', 'б', 'م', '😀', '\u{1d11e}', '\u202e', '"', ' ', '\n', '\r\n', '\t', '\u00a0', '');
const text = fc.array(unit, { maxLength: 60 }).map((parts) => parts.join(''));

test('a place in a text with single spaces is found in the text as it was, in units and in code points', () => {
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (raw, one, other) => {
      const words = Array.from(singleSpaced(raw));
      if (words.length === 0) return;
      const start = one % words.length;
      const many = 1 + (other % (words.length - start));
      const [before, quote] = [words.slice(0, start).join(''), words.slice(start, start + many).join('')];
      const { units, points } = unspaced(raw)({ start: before.length, end: before.length + quote.length });
      const cut = Array.from(raw).slice(points.start, points.end).join('');
      assert.equal(cut, raw.slice(units.start, units.end));
      // A space at an end of the quote is the first of its run.
      assert.equal(cut.replace(/[ \t\n\f\r]+/g, ' '), quote);
    }),
  );
});

test('what stands around words tells them from all others, and cuts no character in two', () => {
  fc.assert(
    fc.property(text, fc.nat(), (raw, at) => {
      const characters = Array.from(raw);
      if (characters.length === 0) return;
      const index = at % characters.length;
      const start = characters.slice(0, index).join('').length;
      const place = { start, end: start + (characters[index] ?? '').length };
      const { exact, prefix, suffix } = quotedAt(raw, place, 1);
      const whole = prefix + exact + suffix;
      assert.equal(raw.indexOf(whole), place.start - prefix.length);
      assert.equal(raw.indexOf(whole, place.start - prefix.length + 1), -1);
      assert.ok(whole.isWellFormed());
    }),
  );
});

test('an astral character before words moves them by one code point and two units', () => {
  const raw = '😀\n\n  We\nwill  open';
  const [place] = locate(singleSpaced(raw), { quote: 'will open' });
  assert.ok(place);
  assert.deepEqual(unspaced(raw)(place), { units: { start: 9, end: 19 }, points: { start: 8, end: 18 } });
});
