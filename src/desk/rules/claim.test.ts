import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimFile, compared, problemsWith, put, rated } from '../fixture.ts';
import type { Fault } from '../problem.ts';

const file = 'content/claims/opens-april.md';
const nothing = { found: 'no date', wanted: 'a date, or a saidNote that tells why it is not known' };
const summary = '"Said in 2022: We will open in April"';
const long = 'word '.repeat(26).trim();

/** One edit of a valid claim, and all that is reported for it. */
const cases: readonly {
  readonly of: string;
  readonly edit: readonly [words: string, instead: string];
  readonly problems: readonly Omit<Fault, 'file'>[];
}[] = [
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
    edit: ['rating: corroborated', 'rating: true-ish'],
    problems: [
      {
        line: 7,
        field: 'rating',
        found: '“true-ish”',
        wanted:
          'one of accurate, mostly-accurate, partly-accurate, inaccurate, unsupported, not-checkable, ' +
          'altered, wording-differs, not-found-elsewhere, corroborated (A level of one of the scales)',
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
          '“utterance”? one of article, quote, prefix, suffix, speaker, attributedTo, speakerNote, kind, said, saidNote, ' +
          'rating, missingContext, confidence, summary, finding, utterance, evidence, history',
      },
    ],
  },
  {
    of: 'a misspelt key deep inside, and the key that is missing for it',
    edit: ['stance:', 'stanse:'],
    problems: [
      {
        line: 11,
        field: 'evidence[0].stance',
        found: 'nothing',
        wanted: 'one of undermines, supports, context (What it does for the claim)',
      },
      {
        line: 12,
        field: 'evidence[0].stanse',
        found: 'the key “stanse”',
        wanted: '“stance”? one of source, stance, relation, relationNote, part, note, extract, translation',
      },
    ],
  },
  {
    of: 'a summary of 76 characters',
    edit: [summary, 'x'.repeat(76)],
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
    problems: [{ line: 6, field: 'said', found: '2022', wanted: 'text: put it in quotation marks' }],
  },
  {
    of: 'a day that is said not to be known, without the reason',
    edit: ['2022-03-07', 'null'],
    problems: [{ line: 6, field: 'said', ...nothing }],
  },
  {
    of: 'a day that is left out, without the reason',
    edit: ['said: 2022-03-07\n', ''],
    problems: [{ field: 'said', ...nothing }],
  },
  {
    of: 'an extract that is too long to quote',
    edit: ['note: The minutes say so.', `note: So.\n    extract: ${long}`],
    problems: [
      { line: 14, field: 'evidence[0].extract', found: `“${long}”`, wanted: 'at most 25 words, and 240 characters' },
    ],
  },
  ...(
    [
      ['', { line: 19, found: 'no reasoning below the fields' }],
      ['- Only a list.', { line: 21, found: 'no paragraph, but a list' }],
      ['> Crowds cheered.', { line: 21, found: 'no paragraph, but a block quotation' }],
    ] as const
  ).map(([reasoning, told]) => ({
    of: `a reasoning without a paragraph: “${reasoning}”`,
    edit: ['The minutes bear it out.', reasoning] as const,
    problems: [{ ...told, wanted: 'a first paragraph that gives the reason for the rating' }],
  })),
];

for (const { of, edit, problems } of cases) {
  test(`the desk reports ${of}`, async () => {
    assert.deepEqual(
      await problemsWith({ 'claims/opens-april.md': put(...edit) }),
      problems.map((one) => ({ file, ...one })),
    );
  });
}

test('an id that has not the form of one and names nothing is told once, with the one that was meant', async () => {
  assert.deepEqual(await problemsWith({ 'claims/opens-april.md': put('ada-brook', 'Ada-Brook') }), [
    {
      file,
      line: 4,
      field: 'speaker',
      found: '“Ada-Brook”, which does not exist',
      wanted: 'an id that exists, perhaps “ada-brook”',
    },
  ]);
});

test('a fault of a field and a reference to nothing come in one report', async () => {
  const edit = (text: string): string => put('town-hall', 'library')(put('kind: quotation', 'kind: quote')(text));
  assert.deepEqual(
    (await problemsWith({ 'claims/opens-april.md': edit })).map(({ field }) => field),
    ['kind', 'evidence[0].source'],
  );
});

test('where there is nothing that could be named, the report leaves it at that', async () => {
  const [problem] = await problemsWith({ 'claims/opens-april.md': put('rating:', 'utterance: april\nrating:') });
  assert.equal(problem?.found, '“april”, which does not exist');
  assert.doesNotMatch(problem.wanted, /: *$/);
});

for (const [of, words, instead] of [
  ['a summary of 75 characters', summary, `${'x'.repeat(70)} mark`],
  ['a year in quotation marks', '2022-03-07', '"2022"'],
  ['a month', '2022-03-07', '2022-03'],
  ['a day not known, with its reason', '2022-03-07', 'null\nsaidNote: Not shown.'],
  ['an extract of 25 words', 'say so.', `say so.\n    extract: ${'word '.repeat(25)}`],
] as const) {
  test(`${of} is no problem`, async () => {
    assert.deepEqual(await problemsWith({ 'claims/opens-april.md': put(words, instead) }), []);
  });
}

for (const id of ['p7', 'note-seven']) {
  test(`the desk reports the id ${id}, which the article’s page needs for itself`, async () => {
    const own = {
      'claims/runs-daily.md': null,
      'articles/ferry.mdx': put('runs-daily', id),
      [`claims/${id}.md`]: claimFile('ferry', 'every day of the year'),
    };
    assert.deepEqual(await problemsWith(own), [
      {
        file: `content/claims/${id}.md`,
        found: `the id ${id}`,
        wanted: 'two words or more, joined by hyphens, which are no place of the page’s own',
      },
    ]);
  });
}

test('evidence that has nothing in it is an empty list', async () => {
  const none = (text: string): string => text.replace(/^evidence:\n(?: .*\n)+/m, 'evidence:\n');
  const found = rated('not-found-elsewhere');
  assert.deepEqual(await problemsWith({ 'claims/opens-april.md': (text) => none(found(text)) }), []);
});

for (const [of, words, wanted] of [
  ['a sign', '# 1 in the region', /; for the sign itself write \\#$/],
  ['a sign in a list', '- ## Second', /; for the sign itself write \\##$/],
  ['a line of signs', 'Words\n---', /; for the signs themselves write \\---$/],
  ['a line of signs in a quotation', '> Crowds\n> ===', /; for the signs themselves write \\===$/],
] as const) {
  test(`a heading in a review that may have been meant as ${of} says how to write that`, async () => {
    const [problem, ...others] = await problemsWith({
      'claims/opens-april.md': put('The minutes bear it out.', `So.\n\n${words}`),
    });
    assert.deepEqual([problem?.line, others], [23, []]);
    assert.match(problem?.found ?? '', /^a heading/);
    assert.match(problem?.wanted ?? '', wanted);
  });
}

test('the order of a history is told beside another fault of it', async () => {
  const more = 'history:\n  - date: 2026-11-23\n    change: Later.\n  - date: 2026-02-30\n  - change: First.';
  assert.deepEqual(
    (await problemsWith({ 'claims/opens-april.md': put('history:', more) })).map(({ field }) => field),
    ['history[1].date', 'history[1].change', 'history[2].date', 'history'],
  );
});

test('a disagreement has no id that its page has for a place of its own', async () => {
  const text = 'disagreements/opening-day.md';
  for (const id of ['content', 'disagreements', 'header-search', 'note-of-it', 'p1']) {
    const renamed = compared({ [text]: (all) => all });
    const told = await problemsWith({ ...renamed, [text]: null, [`disagreements/${id}.md`]: renamed[text] ?? null });
    assert.deepEqual(
      told.map(({ found }) => found),
      [`the id ${id}`],
    );
  }
});

test('no claim has the id of a source, by which a wording is named, too', async () => {
  const told = await problemsWith({
    'claims/runs-daily.md': null,
    'articles/ferry.mdx': put('runs-daily', 'town-hall'),
    'claims/town-hall.md': claimFile('ferry', 'every day of the year'),
  });
  assert.deepEqual(
    told.map(({ file: of, found }) => [of, found]),
    [['content/claims/town-hall.md', 'the id town-hall, which a source has too']],
  );
});
