import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimFile, compared, problemsWith, put } from '../fixture.ts';

const claim = 'claims/opens-april.md';
const said = (date: string) => problemsWith({ [claim]: put('said: 2022-03-07', `said: '${date}'`) });

test('words that were said after their article came out are a problem', async () => {
  for (const date of ['2022-03-08', '2022-04', '2023']) {
    const [problem, ...others] = await said(date);
    assert.deepEqual([problem?.field, problem?.found, problem?.line], ['said', date, 6]);
    assert.deepEqual(others, []);
  }
  for (const date of ['2022-03-07', '2022-03', '2022', '1999-12-31']) assert.deepEqual(await said(date), []);
});

test('a text that was archived before it came out is a problem', async () => {
  const taken = (date: string) => problemsWith({ 'articles/harbour.mdx': put('taken: null', `taken: '${date}'`) });
  assert.deepEqual(
    (await taken('2021')).map(({ field, found }) => [field, found]),
    [['taken', '2021']],
  );
  assert.deepEqual(await taken('2022-03'), []);
});

test('a change of a review was made since there are sites', async () => {
  for (const date of ['1700-01-01', '1999-12-31', '2999-01-01']) {
    const [problem] = await problemsWith({ [claim]: put('date: 2026-11-22', `date: ${date}`) });
    assert.match(problem?.wanted ?? '', /^a date from 2000 until today/);
  }
});

test('words of an extract are counted whatever stands between them', async () => {
  const extract = (text: string) =>
    problemsWith({
      [claim]: claimFile('harbour', 'We will open in April').replace(
        'note: The minutes say so.',
        `note: So.\n    extract: ${JSON.stringify(text)}`,
      ),
    });
  for (const between of ['.', '_', '-', '/', ' ', "'", '·']) {
    const [problem] = await extract(Array.from({ length: 26 }, () => 'abc').join(between));
    assert.match(problem?.wanted ?? '', /^at most 25 words/, between);
  }
  assert.deepEqual(await extract(Array.from({ length: 25 }, () => "it's").join(' ')), []);
});

test('words are said by the day on which their text was archived, where it is not known when it came out', async () => {
  const taken = (text: string): string =>
    put('published: 2022-03-07', 'published: null')(put('taken: null', 'taken: 2022-03-06')(text));
  assert.deepEqual(
    (await problemsWith({ 'articles/ferry.mdx': taken })).map(({ field, wanted }) => [field, wanted]),
    [['said', 'a date until 2022-03-06, when the article was archived']],
  );
});

test('no source that is earlier bears a quotation out, or has a wording, but for a day', async () => {
  const published = async (date: string): Promise<readonly unknown[]> =>
    (await problemsWith(compared({ 'sources.yaml': put('2022-03-08', `'${date}'`), 'events.yaml': '[]\n' }))).map(
      ({ field, found }) => [field, found],
    );
  for (const date of ['2022-03-06', '2022-03', '2022', '2023']) assert.deepEqual(await published(date), []);
  for (const date of ['2022-03-05', '2022-02', '2021']) {
    const found = `“town-hall”, published ${date}, for words said 2022-03-07`;
    assert.deepEqual(await published(date), [
      ['evidence[0].source', found],
      ['wordings[1].source', found],
      ['original[0].source', found],
    ]);
  }
});

test('a date that a source has from its address is the one that stands there', async () => {
  const told = async (address: string, published: string, note = 'from the address') =>
    (
      await problemsWith({
        'sources.yaml': (text) =>
          put(
            'published: 2022-03-08',
            `published: ${published}\n  publishedNote: ${note}`,
          )(put('https://town.example/minutes', `https://town.example/${address}`)(text)),
      })
    ).map(({ field, wanted }) => [field, wanted]);
  for (const address of ['2022/03/07/minutes', 'story/2022-03-07/a', 'minutes-20220307-p5.html']) {
    assert.deepEqual(await told(address, '2022-03-17'), [['town-hall.published', '2022-03-07, as the address has it']]);
    for (const published of ['2022-03-07', '2022-03']) assert.deepEqual(await told(address, published), []);
    assert.deepEqual(await told(address, '2022-03-17', 'from the dateline'), []);
  }
  for (const address of ['2022/13/41/minutes', 'id-120220307']) assert.deepEqual(await told(address, '2022-03-17'), []);
});

test('what the outlet says itself it says on the day of its article, or a note says why not', async () => {
  const boats = async (date: string, more = '') =>
    (await problemsWith({ 'claims/thousand-boats.md': put('said: 2022-03-07', `said: ${date}${more}`) })).map(
      ({ field, found }) => [field, found],
    );
  for (const date of ['2021-07-03', '2022-01', '2022-03-06']) assert.deepEqual(await boats(date), [['said', date]]);
  for (const date of ['2022-03-07', '2022-03']) assert.deepEqual(await boats(date), []);
  assert.deepEqual(await boats('2022-03-05', '\nsaidNote: In the first edition.'), []);
  const report = (text: string): string =>
    put('kind: factual', 'kind: attribution')(put('said: 2022-03-07', 'said: 2021-07-03')(text));
  assert.deepEqual(await problemsWith({ 'claims/thousand-boats.md': report }), []);
});

test('a day of an article that is before all of its claims is told once, and of itself', async () => {
  const crowds = (quote: string): string => claimFile('harbour', quote);
  const problems = await problemsWith({
    'articles/harbour.mdx': (text) =>
      `${put('published: 2022-03-07', 'published: null')(put('taken: null', 'taken: 2021-01-01')(text))}
<Claim id="crowds-cheered" />

<Claim id="crowds-sang" />
`,
    'claims/crowds-cheered.md': crowds('Crowds cheered'),
    'claims/crowds-sang.md': crowds('the crowds sang'),
  });
  assert.deepEqual(problems, [
    {
      file: 'content/articles/harbour.mdx',
      line: 10,
      field: 'taken',
      found: '2021-01-01, where 4 claims were said later: 2022-03-07',
      wanted: 'a date from 2022-03-07 on, when the article was archived; or earlier dates in the claims',
    },
  ]);
});
