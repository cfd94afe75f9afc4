import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsWith, put } from '../fixture.ts';

const file = 'content/claims/opens-april.md';

/** One edit of a valid claim, and what is reported of its quote. */
const cases: readonly {
  readonly of: string;
  readonly edit: readonly [words: string, instead: string];
  readonly found: string;
  readonly wanted: string;
}[] = [
  {
    of: 'a quote that is not in the article, with the nearest passage',
    edit: ['We will open in April', 'We could open by April'],
    found: '“We could open by April”, which is not in harbour',
    wanted: 'words that stand there, perhaps “We will open in April”',
  },
  {
    of: 'a quote with curly marks where straight ones are printed',
    edit: ['We will open in April', 'The “works” are done.'],
    found:
      '“The “works” are done.”, which is not in harbour: U+201C LEFT DOUBLE QUOTATION MARK for U+0022 “"” after “The”',
    wanted: 'words that stand there, perhaps “The "works" are done”',
  },
  {
    of: 'a quote that occurs twice, with what stands before each place, and nothing of where its callout stands',
    edit: ['We will open in April', 'rowds'],
    found: '“rowds” 2 times in harbour',
    wanted:
      'once: add a prefix or suffix that tells them apart, before it stand ' +
      '“…e town has 4,000 boats. Crowds” and “…rowds cheered. Then the crowds”',
  },
  {
    of: 'a quote that begins inside a word',
    edit: ['We will open in April', 'e will open in April'],
    found: '“e will open in April”, which begins inside a word of “"works" are done. "We will open in April”',
    wanted: 'whole words',
  },
  {
    of: 'a quote that ends inside a word',
    edit: ['We will open in April', 'We will open in Apri'],
    found: '“We will open in Apri”, which ends inside a word of “We will open in April," Ada Brook said o”',
    wanted: 'whole words',
  },
  {
    of: 'a prefix that does not stand before the quote',
    edit: ['speaker:', 'prefix: They said\nspeaker:'],
    found: '“We will open in April” in harbour, but not between its prefix and suffix',
    wanted: 'a prefix and suffix that stand there; before it stand “…n The "works" are done. "We will open in April”',
  },
];

for (const { of, edit, found, wanted } of cases) {
  test(`the desk reports ${of}`, async () => {
    assert.deepEqual(await problemsWith({ 'claims/opens-april.md': put(...edit) }), [
      { file, line: 3, field: 'quote', found, wanted },
    ]);
  });
}

test('a quote that occurs twice is found with a prefix or with a suffix', async () => {
  const sang = put('quote: "The town has 4,000 boats."', 'quote: in');
  for (const hint of ['prefix: sang,', 'suffix: "12"']) {
    const problems = await problemsWith({
      'claims/thousand-boats.md': (text) => put('speaker:', `${hint}\nspeaker:`)(sang(text)),
      'articles/harbour.mdx': (text) =>
        `${put('<Claim id="thousand-boats" />', '')(text)}\n<Claim id="thousand-boats" />\n`,
    });
    assert.deepEqual(problems, [], hint);
  }
});

test('a quote may be broken over lines', async () => {
  const broken = put('"We will open in April"', '>-\n  We will\n  open   in April');
  assert.deepEqual(await problemsWith({ 'claims/opens-april.md': broken }), []);
});

test('the desk reports a claim whose article does not exist, and the article that shows it', async () => {
  assert.deepEqual(await problemsWith({ 'claims/opens-april.md': put('article: harbour', 'article: harbor') }), [
    {
      file,
      line: 2,
      field: 'article',
      found: '“harbor”, which does not exist',
      wanted: 'an id that exists, perhaps “harbour”',
    },
    {
      file: 'content/articles/harbour.mdx',
      line: 24,
      found: 'the claim “opens-april”, whose article is harbor',
      wanted: 'a claim whose article is harbour',
    },
  ]);
});
