import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { locate, type Selector } from './locate.ts';
import { singleSpaced } from './space.ts';

/** Each text with what is looked for in it, and where it stands. */
const cases: readonly {
  readonly of: string;
  readonly text: string;
  readonly find: Selector;
  readonly starts: readonly number[];
}[] = [
  { of: 'words that stand once', text: 'The relations are bad.', find: { quote: 'are bad' }, starts: [14] },
  { of: 'words that are not there', text: 'The relations are bad.', find: { quote: 'were bad' }, starts: [] },
  { of: 'words that stand twice', text: 'bad, and bad', find: { quote: 'bad' }, starts: [0, 9] },
  { of: 'places that overlap', text: 'no no no', find: { quote: 'no no' }, starts: [0, 3] },
  { of: 'the whole text', text: 'All of it.', find: { quote: 'All of it.' }, starts: [0] },
  { of: 'no words at all', text: 'Some text.', find: { quote: ' \n ' }, starts: [] },
  {
    of: 'a quote broken over lines',
    text: 'the fabric of our relations',
    find: { quote: ' fabric\n  of our ' },
    starts: [4],
  },
  { of: 'another case', text: 'Moscow says', find: { quote: 'moscow' }, starts: [] },
  { of: 'straight marks for curly ones', text: 'He said “no”.', find: { quote: '"no"' }, starts: [] },
  { of: 'curly marks for straight ones', text: 'It\'s "no".', find: { quote: 'It’s' }, starts: [] },
  { of: 'a space for a no-break space', text: '12\u00a0000 boats', find: { quote: '12 000' }, starts: [] },
  { of: 'a no-break space', text: '12\u00a0000 boats', find: { quote: '12\u00a0000' }, starts: [0] },
  { of: 'a hyphen for a dash', text: '2018–2022', find: { quote: '2018-2022' }, starts: [] },
  {
    of: 'an accent spelled in two characters for one in one',
    text: 'caf\u00e9',
    find: { quote: 'cafe\u0301' },
    starts: [],
  },
  {
    of: 'the one after its prefix',
    text: 'ties are bad, talks are bad',
    find: { quote: 'are bad', prefix: 'talks' },
    starts: [20],
  },
  {
    of: 'the one before its suffix',
    text: 'are bad now, are bad then',
    find: { quote: 'are bad', suffix: 'then' },
    starts: [13],
  },
  {
    of: 'prefix and suffix together',
    text: 'a b c, a b d, e b d',
    find: { quote: 'b', prefix: 'a', suffix: 'd' },
    starts: [9],
  },
  {
    of: 'a prefix written with its space',
    text: 'ties are bad, talks are bad',
    find: { quote: 'are bad', prefix: 'talks ' },
    starts: [20],
  },
  {
    of: 'a prefix that touches the quote',
    text: 'He said: "no", "no"',
    find: { quote: 'no', prefix: 'said: "' },
    starts: [10],
  },
  {
    of: 'a prefix that ends in a no-break space',
    text: 'a\u00a0b, b',
    find: { quote: 'b', prefix: 'a\u00a0' },
    starts: [2],
  },
  {
    of: 'a suffix that begins with a no-break space',
    text: 'b, b\u00a0a',
    find: { quote: 'b', suffix: '\u00a0a' },
    starts: [3],
  },
  {
    of: 'a prefix parted from the quote by a no-break space that it does not name',
    text: 'a\u00a0b',
    find: { quote: 'b', prefix: 'a' },
    starts: [],
  },
  { of: 'a prefix that stands elsewhere', text: 'one two, two', find: { quote: 'two', prefix: 'three' }, starts: [] },
];

for (const { of, text, find, starts } of cases) {
  test(`locating ${of} finds ${starts.length === 0 ? 'nothing' : `${starts.length}`}`, () => {
    assert.deepEqual(
      locate(text, find).map(({ start }) => start),
      starts,
    );
  });
}

const text = fc
  .string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '’', '\u00a0', '.'), maxLength: 40 })
  .map(singleSpaced);
const cut = fc.tuple(text, fc.nat(), fc.nat()).map(([whole, a, b]) => {
  const [start, end] = [a % (whole.length + 1), b % (whole.length + 1)].sort((one, other) => one - other);
  return { whole, quote: whole.slice(start, end), start: start ?? 0 };
});

test('words cut out of a text are found at their place', () => {
  fc.assert(
    fc.property(cut, ({ whole, quote, start }) => {
      fc.pre(singleSpaced(quote) !== '');
      const lead = quote.length - quote.replace(/^ /, '').length;
      assert.ok(locate(whole, { quote }).some((range) => range.start === start + lead));
    }),
  );
});

test('the words before and after a place tell it from every other that has others', () => {
  fc.assert(
    fc.property(cut, ({ whole, quote, start }) => {
      fc.pre(singleSpaced(quote) === quote && quote !== '');
      const ranges = locate(whole, { quote, prefix: whole.slice(0, start), suffix: whole.slice(start + quote.length) });
      assert.deepEqual(ranges, [{ start, end: start + quote.length }]);
    }),
  );
});

test('every range that is returned holds the quote, and no other place does', () => {
  fc.assert(
    fc.property(text, fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 3 }), (whole, quote) => {
      const words = singleSpaced(quote);
      const ranges = locate(whole, { quote });
      assert.ok(ranges.every(({ start, end }) => whole.slice(start, end) === words));
      const held = Array.from(whole).filter((_, at) => words !== '' && whole.startsWith(words, at));
      assert.equal(ranges.length, held.length);
    }),
  );
});
