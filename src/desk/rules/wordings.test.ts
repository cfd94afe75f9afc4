import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimFile, compared, problemsWith, put, rated, type Changes } from '../fixture.ts';
import type { Fault } from '../problem.ts';

const file = 'content/utterances/april.md';
const [byClaim, bySource] = [
  '  - claim: opens-april\n    text: open in April\n',
  '  - source: town-hall\n    text: opening in April\n',
];

test('an utterance, a disagreement and an event beside a valid folder are no problem', async () => {
  assert.deepEqual(await problemsWith(compared()), []);
});

/** One edit of a valid utterance, and all that is reported for it. */
const cases: readonly {
  readonly of: string;
  readonly edit: readonly [words: string, instead: string];
  readonly problems: readonly Omit<Fault, 'file'>[];
}[] = [
  {
    of: 'fewer than two wordings',
    edit: [bySource, ''],
    problems: [{ line: 12, field: 'wordings', found: '1 wording', wanted: 'two wordings or more' }],
  },
  {
    of: 'a wording that is not in its article',
    edit: ['text: open in April', 'text: open in May'],
    problems: [
      {
        line: 14,
        field: 'wordings[0].text',
        found: '“open in May”, which is not in the words of “opens-april”',
        wanted: 'words of “We will open in April”',
      },
    ],
  },
  {
    of: 'a wording that is not in its source’s extract',
    edit: ['text: opening in April', 'text: opening in May'],
    problems: [
      {
        line: 16,
        field: 'wordings[1].text',
        found: '“opening in May”, which no extract of “town-hall” has',
        wanted: 'words of “Ym mis Ebrill, opening in April”',
      },
    ],
  },
  {
    of: 'a wording that begins inside a word',
    edit: ['text: opening in April', 'text: pening in April'],
    problems: [
      {
        line: 16,
        field: 'wordings[1].text',
        found: '“pening in April”, which no extract of “town-hall” has as whole words',
        wanted: 'words of “Ym mis Ebrill, opening in April”',
      },
    ],
  },
  {
    of: 'a wording that ends inside a word of its claim',
    edit: ['text: open in April', 'text: open in Ap'],
    problems: [
      {
        line: 14,
        field: 'wordings[0].text',
        found: '“open in Ap”, which is not in the words of “opens-april” as whole words',
        wanted: 'words of “We will open in April”',
      },
    ],
  },
  {
    of: 'an original that is not in its source’s extract',
    edit: ['text: Ym mis Ebrill', 'text: Ym mis Mai'],
    problems: [
      {
        line: 9,
        field: 'original[0].text',
        found: '“Ym mis Mai”, which no extract of “town-hall” has',
        wanted: 'words of “Ym mis Ebrill, opening in April”',
      },
    ],
  },
  {
    of: 'a wording that stands twice',
    edit: [bySource, byClaim + bySource],
    problems: [{ line: 15, field: 'wordings[1]', found: '“opens-april” a second time', wanted: 'each wording once' }],
  },
  {
    of: 'a wording of a claim and of a source at once',
    edit: ['- claim: opens-april', '- claim: opens-april\n    source: town-hall'],
    problems: [
      {
        line: 13,
        field: 'wordings[0]',
        found: '{"claim":"opens-april","source":"town-hall","text":"open in April"}',
        wanted: 'a claim or a source, and not both',
      },
    ],
  },
  {
    of: 'an unknown base',
    edit: ['base: opens-april', 'base: open-april'],
    problems: [
      {
        line: 11,
        field: 'base',
        found: '“open-april”, which does not exist',
        wanted: 'an id that exists, perhaps “opens-april”',
      },
    ],
  },
  {
    of: 'a wording that may be one text with none of the others',
    edit: ['text: opening in April\n', 'text: opening in April\n    sameTextAs: open-april\n'],
    problems: [
      {
        line: 17,
        field: 'wordings[1].sameTextAs',
        found: '“open-april”, which does not exist',
        wanted: 'an id that exists, perhaps “opens-april”',
      },
    ],
  },
  {
    of: 'a wording that may be one text with itself',
    edit: ['text: opening in April\n', 'text: opening in April\n    sameTextAs: town-hall\n'],
    problems: [
      {
        line: 17,
        field: 'wordings[1].sameTextAs',
        found: '“town-hall”, which is this wording itself',
        wanted: 'the claim or source of another wording',
      },
    ],
  },
  {
    of: 'an original without a language',
    edit: ['    language: cy\n', ''],
    problems: [
      {
        line: 7,
        field: 'original[0].language',
        found: 'nothing',
        wanted: 'some text (The language they are in)',
      },
    ],
  },
  {
    of: 'a date that disagrees with its claim',
    edit: ['said: 2022-03-07', 'said: 2022-03-08'],
    problems: [
      {
        line: 14,
        field: 'wordings[0].text',
        found: '“opens-april”, said 2022-03-07',
        wanted: 'a claim said 2022-03-08',
      },
    ],
  },
];

for (const { of, edit, problems } of cases) {
  test(`the desk reports ${of}`, async () => {
    assert.deepEqual(
      await problemsWith(compared({ 'utterances/april.md': put(...edit) })),
      problems.map((one) => ({ file, ...one })),
    );
  });
}

const caraDell = (text: string): string => `${text}cara-dell:\n  name: Cara Dell\n`;
const byCara = { 'utterances/april.md': put('ada-brook', 'cara-dell'), 'people.yaml': caraDell };

test('the desk reports a speaker that disagrees with a quotation', async () => {
  const problems = await problemsWith(compared(byCara));
  assert.deepEqual(
    problems.map(({ found, wanted }) => [found, wanted]),
    [['“opens-april”, whose speaker is ada-brook', 'a claim of cara-dell']],
  );
});

test('what an outlet says in its own voice may have a speaker and a day of its own', async () => {
  const edits = [put('2022-03-07', '2022-03-05'), put('ada-brook', 'evening-star'), put('quotation', 'attribution')];
  const own = (text: string): string => [...edits, rated('accurate')].reduce((edited, edit) => edit(edited), text);
  assert.deepEqual(await problemsWith(compared({ ...byCara, 'claims/opens-april.md': own })), []);
});

test('the desk reports a claim that does not name the utterance whose wording it is', async () => {
  assert.deepEqual(await problemsWith(compared({ 'claims/opens-april.md': put('utterance: april\n', '') })), [
    {
      file,
      line: 14,
      field: 'wordings[0].text',
      found: '“opens-april”, which does not name this utterance',
      wanted: '“utterance: april” in content/claims/opens-april.md',
    },
  ]);
});

test('the desk reports a claim that names an utterance which does not exist, or does not list it', async () => {
  const boats = claimFile('harbour', 'The town has 4,000 boats.');
  const problems = await problemsWith(
    compared({ 'claims/thousand-boats.md': boats.replace('rating:', 'utterance: [april, may-day]\nrating:') }),
  );
  assert.deepEqual(
    problems.map((one) => [one.file, one.line, one.field, one.found]),
    [
      ['content/claims/thousand-boats.md', 7, 'utterance[1]', '“may-day”, which does not exist'],
      [file, 12, 'wordings', 'no wording of “thousand-boats”, which names this utterance'],
    ],
  );
});

for (const [of, words, instead] of [
  ['whose fields cannot be read', 'kind: quotation', 'kind: [quotation'],
  ['whose evidence has a fault', 'stance: supports', 'stance: supported'],
] as const) {
  test(`a claim ${of} is one problem, and its utterance is none`, async () => {
    const problems = await problemsWith(compared({ 'claims/opens-april.md': put(words, instead) }));
    assert.deepEqual(
      problems.map((one) => one.file),
      ['content/claims/opens-april.md'],
    );
  });
}

test('wordings that may be one text have nearly the same words, where they are in one language', async () => {
  const twin = (text: string, more = ''): Changes =>
    compared({
      'claims/opens-april.md': (file) =>
        put(
          'extract: Ym mis Ebrill, opening in April',
          `extract: Ym mis Ebrill, ${text}`,
        )(put('stance: supports', 'stance: supports\n    relation: same-text')(rated('not-found-elsewhere')(file))),
      'utterances/april.md': put('text: opening in April\n', `text: ${text}\n    sameTextAs: opens-april\n${more}`),
    });
  assert.deepEqual(await problemsWith(twin('we opened in April')), []);
  assert.deepEqual(
    await problemsWith(twin('Ym mis Ebrill', '    language: cy\n    translation: In the month of April\n')),
    [],
  );
  assert.deepEqual(
    (await problemsWith(twin('the gates are wide'))).map(({ field, found }) => [field, found]),
    [['wordings[1].sameTextAs', '“the gates are wide” and “open in April”, which have little in common']],
  );
});
