import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { english } from '../config/english.ts';
import { fold } from './fold.ts';
import { bare, match, matchKnown, type Match } from './match.ts';
import { singleSpaced } from './space.ts';

const passage =
  'He said: “These elections cannot change anything essential. Relations still are, and will remain, bad,” and left.';
const label = (quotation: string, text = passage): string | undefined => match(quotation, text, english)?.label;
const shown = (comparison: Match | undefined): string =>
  (comparison?.passage ?? [])
    .filter(({ how }) => how !== 'outside')
    .map(({ text, how }) => (how === 'differs' ? `[${text}]` : text))
    .join('');

describe('a match', () => {
  it('calls the same characters verbatim, white space folded', () => {
    assert.equal(label('Relations still are,\n and will remain, bad'), 'verbatim');
    assert.equal(label('“These elections cannot'), 'verbatim');
  });

  it('does not call verbatim what cuts a word', () => {
    assert.notEqual(label('elections cannot change any'), 'verbatim');
  });

  it('calls the same words in other quotation marks, dashes, case, hyphens or accents punctuation', () => {
    for (const quotation of [
      '"these elections cannot change anything essential',
      'RELATIONS STILL ARE – AND WILL REMAIN – BAD',
      'Relations-still are and will remain bad',
      'Rèlations still are and will remain bad',
    ]) {
      assert.equal(label(quotation), 'punctuation', quotation);
    }
  });

  it('takes marks around all of it for those of who asks', () => {
    for (const quotation of ['«Relations still are»', '„Relations still are“', "'Relations still are'"])
      assert.equal(label(quotation), 'verbatim', quotation);
  });

  it('knows words however they are cut, beside others that differ', () => {
    for (const quotation of ['These elec- tions can not change things', 'Theseelections cannot change any thing good'])
      assert.equal(label(quotation), 'close', quotation);
    assert.match(
      shown(match('These elec-\ntions can not change anything big', passage, english)),
      /^These elections cannot change/,
    );
  });

  it('knows letters that scanners take for others', () => {
    for (const quotation of [
      'Tbese e1ections cannot cbange anything essentia1',
      'Re1ations still are, and will rernain, bad',
    ])
      assert.equal(label(quotation), 'close', quotation);
  });

  it('has no word that stands far off', () => {
    const far =
      'The old harbour works were opened in spring, he told the press of the town on that day, and left early.';
    const comparison = match('The harbour works were opened in spring, and early', far, english);
    assert.equal(shown(comparison), 'The [old] harbour works were opened in spring');
  });

  it('knows letters with full stops for the word they spell', () => {
    assert.equal(label('support for the U.S. course', 'that support for the US course is decreasing'), 'punctuation');
    assert.equal(label('support for the US course', 'that support for the U.S. course is decreasing'), 'punctuation');
  });

  it('calls other words close and shows which', () => {
    const comparison = match('These elections can’t change anything essential', passage, english);
    assert.equal(comparison?.label, 'close');
    assert.match(shown(comparison), /These elections \[cannot\] change anything essential/);
  });

  for (const [kind, quotation] of Object.entries({
    'an attribution stuck to it': 'Relations still are, and will remain, bad — Dmitry Peskov',
    'a slip of the pen': 'These electoins cannot change anything esential',
    'an ellipsis in the middle': 'These elections cannot change … will remain, bad',
    'words left out': 'These elections cannot change anything. Relations still are, and will remain, bad',
    'a bracketed insertion': 'These elections [in the US] cannot change anything essential',
  })) {
    it(`finds a quotation with ${kind}`, () => assert.equal(label(quotation), 'close'));
  }

  it('finds British for American spelling', () => {
    assert.equal(
      label(
        'We thoroughly analyse the information that comes in',
        'We thoroughly analyze the information that comes in.',
      ),
      'close',
    );
  });

  it('does not find what shares only common words, or a few', () => {
    assert.equal(label('It is not for us to say what they will do and when'), undefined);
    assert.equal(label('These elections will decide who governs in Washington for the next two years'), undefined);
    assert.equal(label('…'), undefined);
  });
});

const word = fc.constantFrom(
  'Relations',
  'are',
  'and',
  'will',
  'remain',
  'bad,',
  '“bad”',
  'U.S.',
  'mid-term',
  "can't",
  'cannot',
  'élan',
  '(sic)',
  '—',
  '2022',
  '𝔘',
  '🙂',
  'İ',
  'ﬁne',
  '\ud800',
);
const text = fc.array(word, { maxLength: 14 }).map((list) => list.join(' '));
const anything = fc.oneof(text, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));

describe('a match, for any texts', () => {
  it('is never less than “punctuation” for the same words in other cuts, cases and marks', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('’', ''), fc.boolean(), (held, apostrophe, isCut) => {
        const cut = isCut ? held.replace(/(\p{L}{3})(\p{L}{3})/gu, '$1-\n$2') : held.replace(/ (?=\p{L})/gu, '-');
        const quotation = `«${cut.replaceAll("'", apostrophe)}»`;
        fc.pre(fold(held) !== '');
        assert.notEqual(match(quotation, singleSpaced(held), english)?.label ?? 'close', 'close');
      }),
    );
  });

  it('never calls close what is equal under fold', () => {
    fc.assert(
      fc.property(text, fc.nat(), (held, seed) => {
        const quotation = seed % 2 ? held.toUpperCase() : held.replaceAll(' ', ' – ');
        fc.pre(fold(quotation) !== '' && fold(quotation) === fold(held));
        assert.notEqual(match(quotation, singleSpaced(held), english)?.label ?? 'close', 'close');
      }),
    );
  });

  it('calls verbatim only what stands there character by character', () => {
    fc.assert(
      fc.property(anything, anything, (quotation, held) => {
        const folded = singleSpaced(held);
        if (match(quotation, folded, english)?.label === 'verbatim')
          assert.ok(folded.includes(singleSpaced(quotation)) || folded.includes(bare(singleSpaced(quotation))));
      }),
    );
  });

  it('rebuilds passage and quotation from what it shows of them', () => {
    fc.assert(
      fc.property(anything, anything, fc.boolean(), (quotation, held, known) => {
        const folded = singleSpaced(held);
        const comparison = (known ? matchKnown : match)(quotation, folded, english);
        if (!comparison) return;
        assert.equal(comparison.passage.map((stretch) => stretch.text).join(''), folded);
        assert.equal(comparison.quotation.map((stretch) => stretch.text).join(''), singleSpaced(quotation));
      }),
    );
  });
});
