import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimFile, problemsWith, put, sha256, type Changes } from '../fixture.ts';

const file = 'content/articles/harbour.mdx';
const boats = '<Claim id="thousand-boats" />';
const april = '<Claim id="opens-april" />';

test('the desk reports a callout of a claim that does not exist, and the claim that is not shown for it', async () => {
  assert.deepEqual(await problemsWith({ 'articles/harbour.mdx': put('"opens-april"', '"open-april"') }), [
    {
      file,
      line: 24,
      found: 'the claim “open-april”, which does not exist',
      wanted: 'an id that exists, perhaps “opens-april”',
    },
    {
      file: 'content/claims/opens-april.md',
      line: 2,
      found: 'a claim that no article shows',
      wanted: `${april} in content/articles/harbour.mdx, under the paragraph that has its words`,
    },
  ]);
});

test('the desk reports a callout that names nothing', async () => {
  const problems = await problemsWith({ 'articles/harbour.mdx': put(boats, `${boats}\n\n<Claim />`) });
  assert.deepEqual(problems, [
    {
      file,
      line: 28,
      found: '<Claim> without “id”',
      wanted: '<Claim id="…">',
    },
  ]);
});

test('the desk reports a claim that an article shows twice', async () => {
  assert.deepEqual(await problemsWith({ 'articles/harbour.mdx': put(boats, `${boats}\n\n${boats}`) }), [
    { file, line: 28, found: 'the claim “thousand-boats” a second time', wanted: 'each claim once' },
  ]);
});

test('the desk reports a claim that no article shows', async () => {
  assert.deepEqual(await problemsWith({ 'articles/harbour.mdx': put(boats, '') }), [
    {
      file: 'content/claims/thousand-boats.md',
      line: 2,
      found: 'a claim that no article shows',
      wanted: `${boats} in content/articles/harbour.mdx, under the paragraph that has its words`,
    },
  ]);
});

test('the desk reports a claim in an article that is not its own', async () => {
  const moved = {
    'articles/harbour.mdx': put(boats, ''),
    'articles/ferry.mdx': put('<Claim id="runs-daily" />', `<Claim id="runs-daily" />\n\n${boats}`),
  };
  assert.deepEqual(await problemsWith(moved), [
    {
      file: 'content/articles/ferry.mdx',
      line: 24,
      found: 'the claim “thousand-boats”, whose article is harbour',
      wanted: 'a claim whose article is ferry',
    },
  ]);
});

test('the desk reports a callout under a paragraph that has not its words, and no other for its sake', async () => {
  const early = (text: string): string =>
    put('The "works" are done.\n', `The "works" are done.\n\n${boats}\n`)(put(boats, '')(text));
  assert.deepEqual(await problemsWith({ 'articles/harbour.mdx': early }), [
    {
      file,
      line: 22,
      found: '“thousand-boats” under paragraph 2',
      wanted: 'it under paragraph 3, which has its words',
    },
  ]);
});

test('the desk reports a callout above all paragraphs', async () => {
  const above = (text: string): string => put('# Harbour', `${april}\n\n# Harbour`)(put(april, '')(text));
  assert.deepEqual(await problemsWith({ 'articles/harbour.mdx': above }), [
    { file, line: 18, found: '“opens-april” under no paragraph', wanted: 'it under paragraph 3, which has its words' },
  ]);
});

test('the desk reports callouts of one paragraph that are not in the order of their words', async () => {
  const swapped = (text: string): string => put(`${april}\n\n${boats}`, `${boats}\n\n${april}`)(text);
  assert.deepEqual(await problemsWith({ 'articles/harbour.mdx': swapped }), [
    {
      file,
      line: 26,
      found: '“opens-april” after a claim whose words come later',
      wanted: 'callouts in the order of their words',
    },
  ]);
});

test('the callout of words that run over two paragraphs stands under the second', async () => {
  const across = { 'claims/thousand-boats.md': claimFile('harbour', '4,000 boats. Crowds cheered.') };
  const under = (text: string): string => `${put(boats, '')(text)}\n${boats}\n`;
  assert.deepEqual(await problemsWith({ ...across, 'articles/harbour.mdx': under }), []);
  assert.deepEqual(await problemsWith(across), [
    {
      file: 'content/claims/thousand-boats.md',
      line: 3,
      field: 'quote',
      found: '“4,000 boats. Crowds cheered.”, which goes on from paragraph 3 into paragraph 4',
      wanted: 'words of one paragraph; or its callout under paragraph 4, where they end',
    },
  ]);
});

test('an article that cannot be parsed is one problem, and its claims are none', async () => {
  const [problem, ...others] = await problemsWith({ 'articles/harbour.mdx': put('Crowds cheered', '<Crowds cheered') });
  assert.deepEqual(others, []);
  assert.deepEqual([problem?.file, problem?.line], [file, 28]);
  assert.equal(problem?.wanted, 'a component of ours, on lines of its own; or \\< and \\{ for the signs themselves');
});

test('the callouts of a list or a table stand below the whole of it, in the order of their words', async () => {
  const original = 'Boats.\nFerries.\nRafts.';
  const claims: Changes = Object.fromEntries(
    [...original.matchAll(/\w+/g)].map(([word]) => [`claims/the-${word.toLowerCase()}.md`, claimFile('ferry', word)]),
  );
  const callouts = '<Claim id="the-boats" />\n\n<Claim id="the-ferries" />\n\n<Claim id="the-rafts" />\n';
  const body = (mdx: string, as: string) => (text: string) =>
    text
      .replace(
        /title: .*\ntitleBy: outlet/,
        `title: Evening Star, on boats\ntitleBy: us\nstructure:\n  - as: ${as}\n    quote: Boats. Ferries.`,
      )
      .replace(/sha256: .*/, () => `sha256: ${sha256(original)}`)
      .replace(/# Ferry[^]*/, () => `${mdx}\n\n${callouts}`);
  for (const [as, mdx] of [
    ['list', '- Boats.\n- Ferries.\n- Rafts.'],
    ['table', '| Boats. |\n|---|\n| Ferries. |\n| Rafts. |'],
    ['quotation', '> Boats.\n>\n> Ferries.\n>\n> Rafts.'],
  ] as const)
    assert.deepEqual(
      await problemsWith({
        ...claims,
        'claims/runs-daily.md': null,
        'originals/ferry.txt': original,
        'articles/ferry.mdx': body(mdx, as),
      }),
      [],
      mdx,
    );
});

test('a paragraph may have as many callouts as it has claims', async () => {
  const words = ['"We', 'will', 'April', 'Ada', 'Brook', 'said', 'Monday.', 'town', 'has', '4,000', 'boats.'];
  const claims: Changes = Object.fromEntries(
    words.map((word, index) => [`claims/word-${index}.md`, claimFile('harbour', word)]),
  );
  const callouts = words.map((_, index) => `<Claim id="word-${index}" />`).join('\n\n');
  assert.deepEqual(
    await problemsWith({
      ...claims,
      'claims/opens-april.md': null,
      'claims/thousand-boats.md': null,
      'articles/harbour.mdx': (text) => put(boats, '')(put(april, callouts)(text)),
    }),
    [],
  );
});
