import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimFile, problemsWith, put } from './fixture.ts';
import type { Problem } from './problem.ts';

const file = 'content/claims/opens-april.mdx';

/** One edit of a valid claim, and all that is reported for it. */
const cases: readonly {
  readonly of: string;
  readonly edit: readonly [words: string, instead: string];
  readonly problems: readonly Omit<Problem, 'file'>[];
}[] = [
  {
    of: 'a quote that is not in the article, with the nearest passage',
    edit: ['We will open in April', 'We could open by April'],
    problems: [
      {
        line: 3,
        field: 'quote',
        found: '“We could open by April”, which is not in harbour',
        wanted: 'words that stand there, perhaps “We will open in April”',
      },
    ],
  },
  {
    of: 'a quote with curly marks where straight ones are printed',
    edit: ['We will open in April', 'The “works” are done.'],
    problems: [
      {
        line: 3,
        field: 'quote',
        found: '“The “works” are done.”, which is not in harbour',
        wanted: 'words that stand there, perhaps “The "works" are done”',
      },
    ],
  },
  {
    of: 'a quote that occurs twice, with what stands before each place',
    edit: ['We will open in April', 'rowds'],
    problems: [
      {
        line: 3,
        field: 'quote',
        found: '“rowds” 2 times in harbour',
        wanted:
          'once: add a prefix or suffix that tells them apart, before it stand “…e town has 4,000 boats. Crowds” and “…rowds cheered. Then the crowds”',
      },
    ],
  },
  {
    of: 'a prefix that does not stand before the quote',
    edit: ['speaker:', 'prefix: They said\nspeaker:'],
    problems: [
      {
        line: 3,
        field: 'quote',
        found: '“We will open in April” in harbour, but not between its prefix and suffix',
        wanted:
          'a prefix and suffix that stand there; before it stand “…n The "works" are done. "We will open in April”',
      },
    ],
  },
  {
    of: 'a speaker that does not exist, with the nearest',
    edit: ['ada-brook', 'ada-brooke'],
    problems: [
      {
        line: 4,
        field: 'speaker',
        found: '“ada-brooke”, which does not exist',
        wanted: 'an id that exists, perhaps “ada-brook”',
      },
    ],
  },
  {
    of: 'a source that does not exist, with those that do',
    edit: ['source: town-hall', 'source: the-library'],
    problems: [
      {
        line: 11,
        field: 'evidence[0].source',
        found: '“the-library”, which does not exist',
        wanted: 'an id that exists: town-hall',
      },
    ],
  },
  {
    of: 'a rating that does not exist, with the scales',
    edit: ['rating: accurate', 'rating: true-ish'],
    problems: [
      {
        line: 7,
        field: 'rating',
        found: '“true-ish”',
        wanted:
          'one of accurate, mostly-accurate, needs-context, inaccurate, unsupported, opinion, quote-corroborated, quote-varies, quote-single-source',
      },
    ],
  },
  {
    of: 'a misspelt key, with the one that was meant',
    edit: ['evidence:', 'utterence: one\nevidence:'],
    problems: [
      {
        line: 10,
        field: 'utterence',
        found: 'the key “utterence”',
        wanted:
          '“utterance”? one of article, quote, prefix, suffix, speaker, speakerNote, kind, said, saidNote, rating, confidence, summary, utterance, evidence, history',
      },
    ],
  },
  {
    of: 'a misspelt key deep inside, and the key that is missing for it',
    edit: ['stance:', 'stanse:'],
    problems: [
      { line: 11, field: 'evidence[0].stance', found: 'nothing', wanted: 'one of supports, undermines, context' },
      {
        line: 12,
        field: 'evidence[0].stanse',
        found: 'the key “stanse”',
        wanted: '“stance”? one of source, stance, note, extract, translation',
      },
    ],
  },
  {
    of: 'a summary of 76 characters',
    edit: ['What the words say', 'x'.repeat(76)],
    problems: [
      { line: 9, field: 'summary', found: `76 characters: “${'x'.repeat(76)}”`, wanted: 'at most 75 characters' },
    ],
  },
  {
    of: 'a day that is not in the calendar',
    edit: ['2022-03-07', '2022-02-30'],
    problems: [
      { line: 6, field: 'said', found: '“2022-02-30”', wanted: 'a date that exists, as YYYY-MM-DD, YYYY-MM or YYYY' },
    ],
  },
  {
    of: 'a change on a day that is not given in full',
    edit: ['2026-11-22', '2026-11'],
    problems: [{ line: 15, field: 'history[0].date', found: '“2026-11”', wanted: 'a date that exists, as YYYY-MM-DD' }],
  },
  {
    of: 'a year that YAML takes for a number',
    edit: ['2022-03-07', '2022'],
    problems: [{ line: 6, field: 'said', found: '2022', wanted: 'a string: “2022” in quotation marks' }],
  },
  {
    of: 'a day that is not known, without the reason',
    edit: ['2022-03-07', 'null'],
    problems: [{ field: 'said', found: 'no date', wanted: 'a date, or a saidNote that tells why it is not known' }],
  },
  {
    of: 'an extract that is too long to quote',
    edit: ['note: The minutes say so.', `note: So.\n    extract: ${'word '.repeat(26).trim()}`],
    problems: [
      { line: 14, field: 'evidence[0].extract', found: `“${'word '.repeat(26).trim()}”`, wanted: 'at most 25 words' },
    ],
  },
  {
    of: 'no reasoning',
    edit: ['The minutes bear it out.', ''],
    problems: [
      { field: 'body', found: 'no reasoning', wanted: 'a first paragraph that gives the reason for the rating' },
    ],
  },
];

for (const { of, edit, problems } of cases) {
  test(`the desk reports ${of}`, async () => {
    assert.deepEqual(
      await problemsWith({ 'claims/opens-april.mdx': put(...edit) }),
      problems.map((one) => ({ file, ...one })),
    );
  });
}

test('a summary of 75 characters, a year in quotation marks and a day not known with its reason are no problem', async () => {
  assert.deepEqual(await problemsWith({ 'claims/opens-april.mdx': put('What the words say', 'x'.repeat(75)) }), []);
  assert.deepEqual(await problemsWith({ 'claims/opens-april.mdx': put('2022-03-07', '"2022"') }), []);
  assert.deepEqual(
    await problemsWith({ 'claims/opens-april.mdx': put('2022-03-07', 'null\nsaidNote: Not shown.') }),
    [],
  );
});

test('a quote that occurs twice is found with a prefix or with a suffix', async () => {
  const sang = put('The town has 4,000 boats.', 'rowds');
  for (const hint of ['prefix: Then the c', 'suffix: sang']) {
    const problems = await problemsWith({
      'claims/thousand-boats.mdx': (text) => put('speaker:', `${hint}\nspeaker:`)(sang(text)),
      'articles/harbour.mdx': (text) =>
        `${put('<Claim id="thousand-boats" />', '')(text)}\n<Claim id="thousand-boats" />\n`,
    });
    assert.deepEqual(problems, [], hint);
  }
});

test('the desk reports a claim whose article does not exist, and the article that shows it', async () => {
  assert.deepEqual(await problemsWith({ 'claims/opens-april.mdx': put('article: harbour', 'article: harbor') }), [
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

test('the desk reports front matter that is no YAML, with its line', async () => {
  const problems = await problemsWith({ 'claims/opens-april.mdx': put('said: 2022-03-07', 'said: [2022') });
  assert.deepEqual(
    problems.map(({ found: _, ...rest }) => rest),
    [{ file, line: 7, wanted: 'YAML that can be read' }],
  );
  assert.match(problems[0]?.found ?? '', /end with a \]/);
});

for (const id of ['p7', 'note-seven']) {
  test(`the desk reports the id ${id}, which the article’s page needs for itself`, async () => {
    const own = {
      'claims/runs-daily.mdx': null,
      'articles/ferry.mdx': put('runs-daily', id),
      [`claims/${id}.mdx`]: claimFile('ferry', 'every day of the year'),
    };
    assert.deepEqual(await problemsWith(own), [
      {
        file: `content/claims/${id}.mdx`,
        found: `the id ${id}`,
        wanted: 'two words or more, joined by hyphens, the first not “note”',
      },
    ]);
  });
}
