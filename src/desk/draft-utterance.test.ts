import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from './desk.ts';
import { claimFile, problemsWith, put, withContent, type Changes } from './fixture.ts';
import type { Problem } from './problem.ts';

const file = 'content/utterances/april.mdx';

const utterance = `---
speaker: ada-brook
said: 2022-03-07
occasion: To reporters
summary: The harbour opens in April
original:
  - source: town-hall
    language: cy
    text: Ym mis Ebrill
    translation: In the month of April
base: opens-april
wordings:
  - claim: opens-april
    text: open in April
  - source: town-hall
    text: opening in April
history:
  - date: 2026-11-22
    change: First published.
---

They agree.
`;

const named = put('rating:', 'utterance: april\nrating:');
const extracts = (text: string): string =>
  text.replace(
    '    note: The minutes say so.\n',
    '    note: The minutes say so.\n    extract: Ym mis Ebrill, opening in April\n',
  );

/** The valid folder with an utterance that its claim names. */
const valid = (edit: (text: string) => string = (text) => text): Changes => ({
  'utterances/april.mdx': edit(utterance),
  'claims/opens-april.mdx': (text) => extracts(named(text)),
});

test('an utterance has its wordings, each with whose it is', () =>
  withContent(valid(), async (root) => {
    const [found] = (await readContent(root)).utterances;
    assert.deepEqual(
      found?.wordings.map(({ key, text, by }) => [key, text, by]),
      [
        ['opens-april', 'open in April', 'Evening Star'],
        ['town-hall', 'opening in April', 'Town Hall, 1 March 2022'],
      ],
    );
    assert.equal(found?.reading, 'They agree.');
  }));

/** One edit of a valid utterance, and what is reported for it. */
const cases: readonly {
  readonly of: string;
  readonly edit: readonly [string, string];
  readonly problem: Partial<Problem>;
}[] = [
  {
    of: 'fewer than two wordings',
    edit: ['  - source: town-hall\n    text: opening in April\nhistory', 'history'],
    problem: { field: 'wordings', found: '1 wording', wanted: 'two wordings or more' },
  },
  {
    of: 'a wording that is not in its article',
    edit: ['text: open in April', 'text: open in May'],
    problem: { field: 'wordings[0].text', found: '“open in May”, which is not in the words of “opens-april”' },
  },
  {
    of: 'a wording that is not in its source’s extract',
    edit: ['text: opening in April', 'text: opening in May'],
    problem: { field: 'wordings[1].text', found: '“opening in May”, which no extract of “town-hall” has' },
  },
  {
    of: 'an unknown base',
    edit: ['base: opens-april', 'base: open-april'],
    problem: {
      field: 'base',
      found: '“open-april”, which does not exist',
      wanted: 'an id that exists, perhaps “opens-april”',
    },
  },
  {
    of: 'an original without a language',
    edit: ['    language: cy\n', ''],
    problem: { field: 'original[0].language', found: 'nothing', wanted: 'a string' },
  },
  {
    of: 'a date that disagrees with its claim',
    edit: ['said: 2022-03-07', 'said: 2022-03-08'],
    problem: { field: 'wordings[0].text', found: '“opens-april”, said 2022-03-07', wanted: 'a claim said 2022-03-08' },
  },
  {
    of: 'a speaker that does not exist',
    edit: ['speaker: ada-brook', 'speaker: ada-brock'],
    problem: { field: 'speaker', wanted: 'an id that exists, perhaps “ada-brook”' },
  },
];

for (const { of, edit, problem } of cases) {
  test(`${of} is reported`, async () => {
    const problems = await problemsWith(valid(put(...edit)));
    const found = problems.find(({ field }) => field === problem.field);
    assert.ok(found, `no problem with ${problem.field}: ${JSON.stringify(problems)}`);
    assert.equal(found.file, file);
    for (const [key, value] of Object.entries(problem)) assert.equal(found[key as keyof Problem], value);
  });
}

test('a speaker that disagrees with its claims is reported', async () => {
  const problems = await problemsWith({
    ...valid(put('speaker: ada-brook', 'speaker: cara-dell')),
    'people.yaml': (text) => `${text}cara-dell:\n  name: Cara Dell\n  role: null\n`,
    'claims/opens-april.mdx': (text) => extracts(named(text)).replace('kind: factual', 'kind: quotation'),
  });
  assert.deepEqual(
    problems.map(({ found, wanted }) => [found, wanted]),
    [['“opens-april”, whose speaker is ada-brook', 'a claim of cara-dell']],
  );
});

test('a claim that names an utterance which does not exist, or is not among its wordings, is reported', async () => {
  const changes = valid();
  const problems = await problemsWith({
    ...changes,
    'claims/thousand-boats.mdx': claimFile('harbour', 'The town has 4,000 boats.').replace(
      'rating:',
      'utterance: [april, may-day]\nrating:',
    ),
  });
  assert.deepEqual(problems.map(({ file: where, found }) => [where, found]).sort(), [
    ['content/claims/thousand-boats.mdx', '“may-day”, which does not exist'],
    [file, 'no wording of “thousand-boats”, which names this utterance'],
  ]);
});
