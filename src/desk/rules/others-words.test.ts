import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compared, problemsWith, put, type Changes } from '../fixture.ts';

const [quotation, statement, april] = ['claims/opens-april.md', 'claims/thousand-boats.md', 'utterances/april.md'];
const reason = (words: string): Changes => compared({ [statement]: put('The minutes bear it out.', words) });

for (const [of, words] of [
  ['its article', 'It has “4,000 Boats”, and “the crowds … sang”.'],
  ['a rating', 'Another is “Mostly accurate”.'],
  ['a page that is linked to', 'It has “opening in April”: [there](../opens-april/).'],
] as const) {
  test(`a reason may quote words of ${of}`, async () => {
    assert.deepEqual(await problemsWith(reason(words)), []);
  });
}

test('words of the evidence, its translation, its title and its address may be quoted, of any review that has it', async () => {
  const told = '“Ym mis Ebrill”, “in the month”, “the minutes of March”, “town example minutes”.';
  const sources = {
    'sources.yaml': (text: string): string =>
      put('publisher:', 'title: The minutes of March\n  publisher:')(put('language: en', 'language: cy')(text)),
  };
  assert.deepEqual(
    await problemsWith({
      ...compared({ [quotation]: put('extract: Ym', 'translation: In the month\n    extract: Ym') }),
      ...sources,
      [statement]: put('The minutes bear it out.', told),
    }),
    [],
  );
});

for (const [where, file, edit] of [
  ['finding', statement, put('summary:', 'finding: No “alas”\nmissingContext: So.\nsummary:')],
  ['missing context', statement, put('summary:', 'finding: So\nmissingContext: No ‘alas’.\nsummary:')],
  ['note', statement, put('The minutes say so', 'The minutes have «alas»')],
  ['part', statement, put('note:', 'part: the “alas”\n    note:')],
  ['reason', statement, put('The minutes bear', 'They say “alas”, and bear')],
  ['text on an utterance', april, put('They agree', 'They “alas” agree')],
  ['text on a disagreement', 'disagreements/opening-day.md', put('Nobody says', 'Nobody says “alas”')],
  [
    'what a disagreement says of a source',
    'disagreements/opening-day.md',
    put('says: In April. }', 'says: So “alas”. }'),
  ],
  ['finding on an article', 'articles/harbour.mdx', put('As printed', 'As “alas” printed')],
  ['point on an article', 'articles/harbour.mdx', put('point: Date', 'point: The “alas”')],
  ['credit of a source', 'sources.yaml', put('url:', 'credit: quoting “alas”\n  url:')],
] as const) {
  test(`a ${where} quotes nothing that stands nowhere`, async () => {
    const problems = await problemsWith(compared({ [file]: edit }));
    assert.deepEqual(
      problems.map(({ found }) => found),
      ['“alas” in quotation marks, which stands neither in the article nor in the evidence'],
    );
  });
}

test('a title of ours quotes nothing that the article has not', async () => {
  const ours = (title: string): Changes => ({
    'articles/ferry.mdx': (text) =>
      put(
        '# Ferry runs daily',
        'Ferry runs daily',
      )(put('title: Ferry runs daily\ntitleBy: outlet', `title: '${title}'\ntitleBy: us`)(text)),
  });
  assert.deepEqual(await problemsWith(ours('Evening Star: on a “ferry”')), []);
  assert.deepEqual(
    (await problemsWith(ours('Evening Star: on a “wreck”'))).map(({ field, found }) => [field, found]),
    [['title', '“wreck” in quotation marks, which stands neither in the article nor in the evidence']],
  );
});

for (const [what, file, edit] of [
  ['a role', 'people.yaml', put('role: Mayor', 'role: Mayor, “alas”')],
  ['a name', 'people.yaml', put('name: Ada Brook', 'name: Ada “alas” Brook')],
  ['an outlet', 'outlets.yaml', put('about: null', 'about: Known for “alas”')],
  ['a publisher', 'publishers.yaml', () => 'town-hall:\n  name: Town Hall\n  about: Of “alas”\n'],
] as const) {
  test(`what is told of ${what} quotes nothing that stands nowhere`, async () => {
    assert.deepEqual(
      (await problemsWith({ [file]: edit })).map(({ found }) => found),
      ['“alas” in quotation marks, which stands in no article and in no evidence'],
    );
  });
}

test('a person may have a nickname that is printed, and a body marks in its name', async () => {
  const people = (name: string, more = ''): Changes => ({ 'people.yaml': put('Ada Brook', `${name}${more}`) });
  assert.deepEqual(await problemsWith(people('Ada “The Ferry” Brook')), []);
  assert.deepEqual(await problemsWith(people('Партия «Брук» Ada Brook', '\n  isBody: true')), []);
});

/** A source with two extracts, and a figure below nought. */
const figures = (words: string): Changes =>
  compared({
    [quotation]: put(
      'extract: Ym mis Ebrill, opening in April',
      'extract: "Ym mis Ebrill, opening in April, at -3.5 degrees. Will it last? It will"',
    ),
    [statement]: (text) =>
      put(
        'The minutes bear it out.',
        words,
      )(put('note: The minutes say so.', 'note: So.\n    extract: "It was 21-27 March"')(text)),
  });

for (const [words, found] of [
  [
    '“in 12 languages … Crowds cheered”',
    '“in 12 languages … Crowds cheered” in quotation marks, parts that no one text has in this order',
  ],
  [
    '“4,000 boats … Ym mis Ebrill”',
    '“4,000 boats … Ym mis Ebrill” in quotation marks, parts that no one text has in this order',
  ],
  [
    '“−4,000 boats”',
    '“−4,000 boats” in quotation marks, which stands neither in the article nor in the evidence with these signs in its number',
  ],
  [
    '“4.000 boats”',
    '“4.000 boats” in quotation marks, which stands neither in the article nor in the evidence with these signs in its number',
  ],
  [
    '“21.27 March”',
    '“21.27 March” in quotation marks, which stands neither in the article nor in the evidence with these signs in its number',
  ],
  [
    '“The town has 4,000 boats?”',
    '“The town has 4,000 boats?” in quotation marks, which has no such sign at its end there',
  ],
  ['“Crowds cheered!”', '“Crowds cheered!” in quotation marks, which has no such sign at its end there'],
] as const) {
  test(`${words} is not as it was printed`, async () => {
    const problems = await problemsWith(figures(`It has ${words}.`));
    assert.deepEqual(
      problems.map((problem) => problem.found),
      [found],
    );
  });
}

for (const words of [
  '“The town … 4,000 boats … in 12 languages”',
  '“Ym mis Ebrill … 21–27 March”',
  '“March … Ebrill”',
  '“at −3.5 degrees”, “3.5 degrees”, “4 000 boats”',
  '“Will it last?”, “Will it last? It will”, “It will”',
  '“the crowds sang”! “Will it last”?',
]) {
  test(`${words} is as it was printed`, async () => {
    assert.deepEqual(await problemsWith(figures(`It has ${words}.`)), []);
  });
}

const quoting = 'The minutes say:\n\n';
test('all of a block quotation are words that stand somewhere', async () => {
  assert.deepEqual(
    await problemsWith(reason(`${quoting}> Crowds cheered. […] In 12 languages\n>\n> — The minutes\n`)),
    [],
  );
  assert.deepEqual(await problemsWith(reason(`${quoting}> “Ym mis Ebrill” (our translation)\n`)), []);
  assert.deepEqual(
    (await problemsWith(reason(`${quoting}> Crowds cheered.\n>\n> - Crowds wept.\n`))).map(({ line, found }) => [
      line,
      found,
    ]),
    [[25, '“Crowds wept.” in a block quotation, which stands neither in the article nor in the evidence']],
  );
});

test('of what cannot be read nothing is said', async () => {
  const broken = compared({
    [statement]: put('The minutes bear', 'They say “alas”, and bear'),
    [quotation]: put('---', '--'),
  });
  assert.ok((await problemsWith(broken)).every(({ found }) => !found.includes('alas')));
});
