import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsWith, put, sha256, type Changes } from '../fixture.ts';
import type { Fault } from '../problem.ts';

const file = 'content/articles/harbour.mdx';
const misprint = (quote: string): string => `misprints:\n  - quote: ${quote}\n    note: So printed.\n`;

/** One edit of a valid article, and all that is reported for it. */
const cases: readonly {
  readonly of: string;
  readonly edit: readonly [words: string, instead: string];
  readonly problem: Omit<Fault, 'file'>;
}[] = [
  {
    of: 'one changed quotation mark, with both sides',
    edit: ['The "works"', 'The “works"'],
    problem: {
      line: 20,
      found:
        'the words “Harbour to reopen The “works" are done. "We will ope…”: U+201C LEFT DOUBLE QUOTATION MARK for U+0022 “"” after “reopen The”',
      wanted: 'the original’s “Harbour to reopen The "works" are done. "We will ope…”',
    },
  },
  {
    of: 'a space where the original has a no-break space',
    edit: ['12\u00a0languages', '12 languages'],
    problem: {
      line: 28,
      found:
        'the words “…red. Then the crowds sang, in 12 languages.”: U+0020 “ ” for U+00A0 NO-BREAK SPACE after “sang, in 12”',
      wanted: 'the original’s “…red. Then the crowds sang, in 12\u00a0languages.”',
    },
  },
  {
    of: 'a paragraph left out',
    edit: ['Crowds cheered. Then the crowds sang, in 12\u00a0languages.\n', ''],
    problem: {
      line: 22,
      found: 'the words “…ay. The town has 4,000 boats.”',
      wanted: 'the original’s “…ay. The town has 4,000 boats. Crowds cheered. Then the crowd…”',
    },
  },
  {
    of: 'words that the original has not',
    edit: ['Crowds cheered.', 'Crowds cheered loudly.'],
    problem: {
      line: 28,
      found: 'the words “… town has 4,000 boats. Crowds cheered loudly. Then the crowd…”',
      wanted: 'the original’s “… town has 4,000 boats. Crowds cheered. Then the crowds sang,…”',
    },
  },
  {
    of: 'an outlet that does not exist',
    edit: ['outlet: evening-star', 'outlet: evening-stars'],
    problem: {
      line: 4,
      field: 'outlet',
      found: '“evening-stars”, which does not exist',
      wanted: 'an id that exists, perhaps “evening-star”',
    },
  },
  ...['star.example', 'javascript:alert(1)', 'ftp://star.example/harbour'].map((url) => ({
    of: `the address ${url}`,
    edit: ['https://star.example/harbour', url] as const,
    problem: {
      line: 7,
      field: 'url',
      found: `“${url}”`,
      wanted: 'a whole address that begins with https:// or http://, without spaces and passwords',
    },
  })),
  {
    of: 'an original outside its folder',
    edit: ['original: harbour.txt', 'original: ../sources.yaml'],
    problem: {
      line: 8,
      field: 'original',
      found: '“../sources.yaml”',
      wanted: 'the name of a .txt file in content/originals',
    },
  },
  {
    of: 'a misprint that is not in the article',
    edit: ['titleBy:', `${misprint('Crowds cherred')}titleBy:`],
    problem: {
      line: 4,
      field: 'misprints[0].quote',
      found: '“Crowds cherred”, which is not in harbour',
      wanted: 'words that stand there, perhaps “Crowds cheered”',
    },
  },
  {
    of: 'a misprint that stands twice, with what stands before each place',
    edit: ['titleBy:', `${misprint('rowds')}titleBy:`],
    problem: {
      line: 4,
      field: 'misprints[0].quote',
      found: '“rowds” 2 times in harbour',
      wanted:
        'once: add a prefix or suffix that tells them apart, before it stand ' +
        '“…e town has 4,000 boats. Crowds” and “…rowds cheered. Then the crowds”',
    },
  },
  {
    of: 'two misprints with a word in common',
    edit: ['titleBy:', `${misprint('Crowds cheered')}  - quote: cheered. Then\n    note: So printed.\ntitleBy:`],
    problem: {
      line: 6,
      field: 'misprints[1].quote',
      found: '“cheered. Then”, which shares words with “Crowds cheered”',
      wanted: 'words of its own',
    },
  },
];

for (const { of, edit, problem } of cases) {
  test(`the desk reports ${of}`, async () => {
    assert.deepEqual(await problemsWith({ 'articles/harbour.mdx': put(...edit) }), [{ file, ...problem }]);
  });
}

test('every passage that differs from the original is reported', async () => {
  const edit = (text: string): string => put('Crowds cheered', 'Crowd cheers')(put('"works" are', 'works is')(text));
  assert.deepEqual(
    (await problemsWith({ 'articles/harbour.mdx': edit })).map(({ line }) => line),
    [20, 28],
  );
});

/** The article about the ferry with another original and another body, and no claim. */
const withWords = (original: string, body: string, structure = ''): Changes => ({
  'originals/ferry.txt': original,
  'articles/ferry.mdx': (text) =>
    text
      .replace(/sha256: .*/, () => `sha256: ${sha256(original)}`)
      .replace(/title: .*\ntitleBy: outlet/, `title: Evening Star, on a ferry\ntitleBy: us${structure}`)
      .replace(/# Ferry[^]*/, () => body),
  'claims/runs-daily.md': null,
});

/** What Markdown makes of the sign that a passage begins with. */
for (const [sign, reading] of [
  ['#', 'a heading'],
  ['-', 'an item of a list'],
  ['1.', 'an item of a list'],
  ['>', 'a block quotation'],
] as const) {
  test(`where Markdown takes “${sign}” for ${reading}, the report tells how to write the sign itself`, async () => {
    const original = `Times\n\n${sign} Nine\n\n${sign} Ten\n`;
    const escaped = sign.replace(/\D/, '\\$&');
    const problems = await problemsWith(withWords(original, original));
    assert.deepEqual(
      problems.map(({ line }) => line),
      [20, 22],
    );
    for (const { wanted } of problems)
      assert.ok(
        wanted.endsWith(`Markdown reads “${sign}” as ${reading}: for the sign itself write “${escaped}”`),
        wanted,
      );
    assert.deepEqual(await problemsWith(withWords(original, original.replaceAll(sign, escaped))), []);
  });
}

test('white space may differ, and headings, lists and tables of the same words too', async () => {
  const original = 'Times\nNine\n\nTen\nEleven\tTwelve\n';
  const body = '## Times\n\n- Nine\n- Ten\n\n| Eleven | Twelve |\n|---|---|\n';
  const shown = { heading: 'Times', list: 'Nine Ten', table: 'Eleven Twelve' };
  const entries = Object.entries(shown).map(([as, quote]) => `  - as: ${as}\n    quote: ${quote}\n`);
  assert.deepEqual(await problemsWith(withWords(original, body, `\nstructure:\n${entries.join('').trimEnd()}`)), []);
});

test('words that run on in the original run on in the article where it says so', async () => {
  const body = (joins: string): string =>
    `<NotReporting what="a date"${joins}>\n\n2022-03-07\n\n</NotReporting>\n\nHARBOUR The ferry runs.\n`;
  const original = '2022-03-07HARBOUR The ferry runs.';
  assert.deepEqual(await problemsWith(withWords(original, body(' joins="next"'))), []);
  const [problem] = await problemsWith(withWords(original, body('')));
  assert.match(problem?.found ?? '', /“2022-03-07 HARBOUR/);
});
