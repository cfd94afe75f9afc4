import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { english } from '../config/english.ts';
import { collate, type Cell } from './collate.ts';
import { tokens, type Token } from './tokens.ts';
import { variants, type Variant } from './variant.ts';

const kinds = (base: string, other: string): readonly string[] =>
  variants(tokens(base, english), tokens(other, english)).map(({ kind }) => kind);
const joined = (list: readonly Token[]): string => list.map(({ text, space }) => text + space).join('');

describe('each kind of difference, by example', () => {
  const examples = {
    punctuation: ['are, and will', 'Are and will'],
    spelling: ['we analyse it', 'we analyze it'],
    substitution: ['will remain bad', 'will be bad'],
    omission: ['relations still are bad', 'relations are bad'],
    addition: ['relations are bad', 'relations now are bad'],
    bracketed: ['We have interfered and are', 'We have interfered (in US elections) and are'],
    transposition: ['change anything essentially now', 'essentially change anything now'],
  } as const;
  for (const [kind, [base, other]] of Object.entries(examples)) {
    it(`names ${kind}: “${other}” for “${base}”`, () => {
      const found = new Set(kinds(base, other));
      found.delete('same');
      assert.deepEqual([...found], [kind]);
    });
  }

  it('takes a contraction for the words it stands for', () =>
    assert.deepEqual(kinds('it cannot be', "it can't be"), ['same', 'spelling', 'same']));
});

const word = fc.constantFrom(
  'Relations',
  'relations',
  'still',
  'are,',
  'are',
  'and',
  'will',
  'remain',
  'bad',
  '“bad”',
  'ties',
  '(in',
  'US',
  'elections)',
  '[midterms]',
  '—',
  'cannot',
  "can't",
  'é',
);
const wording = fc.array(word, { minLength: 1, maxLength: 12 }).map((list) => list.join(' '));

describe('collate, for any wordings', () => {
  it('has each wording along its row again', () => {
    fc.assert(
      fc.property(wording, fc.array(wording, { maxLength: 4 }), (base, others) => {
        const { base: cells, others: rows } = collate(base, others, english);
        assert.equal(joined(cells.flatMap((cell) => cell.tokens)), base);
        rows.forEach((row, index) => assert.equal(joined(row.cells.flatMap((cell) => cell.tokens)), others[index]));
      }),
    );
  });

  it('has rows of one width', () => {
    const width = (cells: readonly Cell[]): number => cells.reduce((sum, { across }) => sum + across, 0);
    fc.assert(
      fc.property(wording, fc.array(wording, { maxLength: 4 }), (base, others) => {
        const { base: cells, others: rows } = collate(base, others, english);
        for (const row of rows) assert.equal(width(row.cells), width(cells));
      }),
    );
  });

  it('finds no difference between a wording and itself', () => {
    fc.assert(fc.property(wording, (text) => assert.deepEqual(collate(text, [text], english).others[0]?.variants, [])));
  });

  it('finds the same differences of a pair, whatever others stand beside it and in which order', () => {
    fc.assert(
      fc.property(wording, wording, fc.array(wording, { maxLength: 3 }), (base, other, rest) => {
        const differences = (list: readonly string[]): readonly Variant[] | undefined =>
          collate(base, list, english).others[list.indexOf(other)]?.variants;
        assert.deepEqual(differences([other, ...rest]), differences([...rest].reverse().concat(other)));
      }),
    );
  });
});
