import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { readContent } from './desk.ts';
import { problemsWith, put, sha256, withContent } from './fixture.ts';
import type { Problem } from './problem.ts';

const file = 'content/articles/harbour.mdx';
const misprint = (quote: string): string => `misprints:\n  - quote: ${quote}\n    note: So printed.\n`;

/** One edit of a valid article, and all that is reported for it. */
const cases: readonly {
  readonly of: string;
  readonly edit: readonly [words: string, instead: string];
  readonly problems: readonly Omit<Problem, 'file'>[];
}[] = [
  {
    of: 'one changed quotation mark, with both sides',
    edit: ['The "works"', 'The “works"'],
    problems: [
      {
        line: 20,
        found: 'the words “Harbour to reopen The “works" are done. "We will ope…”',
        wanted: 'the original’s “Harbour to reopen The "works" are done. "We will ope…”',
      },
    ],
  },
  {
    of: 'a space where the original has a no-break space',
    edit: ['12\u00a0languages', '12 languages'],
    problems: [
      {
        line: 28,
        found: 'the words “…d. Then the crowds sang, in 12 languages.”',
        wanted: 'the original’s “…d. Then the crowds sang, in 12\u00a0languages.”',
      },
    ],
  },
  {
    of: 'a paragraph left out',
    edit: ['Crowds cheered. Then the crowds sang, in 12\u00a0languages.\n', ''],
    problems: [
      {
        line: 22,
        found: 'the words “…day. The town has 4,000 boats.”',
        wanted: 'the original’s “…day. The town has 4,000 boats. Crowds cheered. Then the crow…”',
      },
    ],
  },
  {
    of: 'words that the original has not',
    edit: ['Crowds cheered.', 'Crowds cheered loudly.'],
    problems: [
      {
        line: 28,
        found: 'the words “…as 4,000 boats. Crowds cheered loudly. Then the crowds sang,…”',
        wanted: 'the original’s “…as 4,000 boats. Crowds cheered. Then the crowds sang, in 12\u00a0…”',
      },
    ],
  },
  {
    of: 'an outlet that does not exist',
    edit: ['outlet: evening-star', 'outlet: evening-stars'],
    problems: [
      {
        line: 4,
        field: 'outlet',
        found: '“evening-stars”, which does not exist',
        wanted: 'an id that exists, perhaps “evening-star”',
      },
    ],
  },
  {
    of: 'an address that is none',
    edit: ['https://star.example/harbour', 'star.example'],
    problems: [
      { line: 7, field: 'url', found: '“star.example”', wanted: 'an address that begins with https:// or http://' },
    ],
  },
  {
    of: 'an address that runs something',
    edit: ['https://star.example/harbour', 'javascript:alert(1)'],
    problems: [
      {
        line: 7,
        field: 'url',
        found: '“javascript:alert(1)”',
        wanted: 'an address that begins with https:// or http://',
      },
    ],
  },
  {
    of: 'an original outside its folder',
    edit: ['original: harbour.txt', 'original: ../sources.yaml'],
    problems: [
      {
        line: 8,
        field: 'original',
        found: '“../sources.yaml”',
        wanted: 'the name of a .txt file in content/originals',
      },
    ],
  },
  {
    of: 'a misprint that is not in the article',
    edit: ['titleBy:', `${misprint('Crowds cherred')}titleBy:`],
    problems: [
      {
        line: 4,
        field: 'misprints[0].quote',
        found: '“Crowds cherred”, which is not in harbour',
        wanted: 'words that stand there, perhaps “Crowds cheered”',
      },
    ],
  },
  {
    of: 'two misprints with a word in common',
    edit: ['titleBy:', `${misprint('Crowds cheered')}  - quote: cheered. Then\n    note: So printed.\ntitleBy:`],
    problems: [
      {
        line: 6,
        field: 'misprints[1].quote',
        found: '“cheered. Then”, which shares words with “Crowds cheered”',
        wanted: 'words of its own: no two misprints overlap',
      },
    ],
  },
];

for (const { of, edit, problems } of cases) {
  test(`the desk reports ${of}`, async () => {
    assert.deepEqual(
      await problemsWith({ 'articles/harbour.mdx': put(...edit) }),
      problems.map((one) => ({ file, ...one })),
    );
  });
}

test('the desk reports an original that is missing', async () => {
  assert.deepEqual(await problemsWith({ 'originals/harbour.txt': null }), [
    {
      file,
      field: 'original',
      found: 'no file content/originals/harbour.txt',
      wanted: 'the archived text of the article',
    },
  ]);
});

test('the desk reports an original that was altered, were it by white space alone, with both sums', async () => {
  let wanted = '';
  let found = '';
  const altered = (text: string): string => {
    wanted = sha256(text);
    found = sha256(`${text}\n`);
    return `${text}\n`;
  };
  assert.deepEqual(await problemsWith({ 'originals/harbour.txt': altered }), [
    {
      file,
      field: 'sha256',
      found: `${found} for content/originals/harbour.txt`,
      wanted: `${wanted}: an original is never edited`,
    },
  ]);
});

test('the desk reports an original that is no UTF-8', async () => {
  const latin1 = Buffer.from('caf\u00e9', 'latin1');
  await withContent(
    { 'articles/ferry.mdx': (text) => text.replace(/sha256: .*/, () => `sha256: ${sha256(latin1)}`) },
    async (root) => {
      await writeFile(join(root, 'originals/ferry.txt'), latin1);
      await assert.rejects(
        readContent(root),
        /articles\/ferry\.mdx {2}original\n.*bytes in content\/originals\/ferry\.txt that are not UTF-8\n.*UTF-8 text/,
      );
    },
  );
});

test('a misprint that stands once is no problem', async () => {
  assert.deepEqual(
    await problemsWith({ 'articles/harbour.mdx': put('titleBy:', `${misprint('Crowds cheered')}titleBy:`) }),
    [],
  );
});

test('words that run on in the original run on in the article where it says so', async () => {
  const original = '2022-03-07HARBOUR The ferry runs on every day of the year.';
  const folded = (joins: string) => (text: string) =>
    text
      .replace(/sha256: .*/, () => `sha256: ${sha256(original)}`)
      .replace(
        '# Ferry runs daily\n',
        () => `<NotReporting what="a date"${joins}>\n\n2022-03-07\n\n</NotReporting>\n\nHARBOUR\n`,
      );
  assert.deepEqual(
    await problemsWith({ 'originals/ferry.txt': original, 'articles/ferry.mdx': folded(' joins="next"') }),
    [],
  );
  const [problem] = await problemsWith({ 'originals/ferry.txt': original, 'articles/ferry.mdx': folded('') });
  assert.match(problem?.found ?? '', /“2022-03-07 HARBOUR/);
});
