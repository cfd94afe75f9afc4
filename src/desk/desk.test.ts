import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readContent } from './desk.ts';
import { claimFile, problemsWith, put, withContent, type Changes } from './fixture.ts';
import { ContentError, report } from './problem.ts';
import type { Content } from './resolve.ts';

const read = (changes: Changes = {}): Promise<Content> => withContent(changes, readContent);
const draft = put('titleBy:', 'draft: true\ntitleBy:');

test('a valid folder has no problem', async () => {
  assert.deepEqual(await problemsWith({}), []);
});

test('claims are numbered in the order of their words, whatever their files are called', async () => {
  const { claims } = await read();
  assert.deepEqual(
    claims.map(({ id, number, article, quote }) => [article.slug, number, id, quote]),
    [
      ['ferry', 1, 'runs-daily', 'every day of the year'],
      ['harbour', 1, 'opens-april', 'We will open in April'],
      ['harbour', 2, 'thousand-boats', 'The town has 4,000 boats.'],
    ],
  );
});

test('each claim knows the range of its words and the paragraph that holds them', async () => {
  const { articles, claims } = await read();
  for (const { article, quote, range, paragraph } of claims) {
    const text = articles.find(({ slug }) => slug === article.slug)?.text ?? '';
    assert.equal(text.slice(range.start, range.end), quote);
    assert.equal(text.slice(paragraph.start, paragraph.end), paragraph.text);
    assert.ok(paragraph.text.includes(quote));
  }
  assert.deepEqual(
    claims.map(({ paragraph }) => paragraph.number),
    [2, 3, 3],
  );
});

test('references are resolved to what they name', async () => {
  const [claim] = (await read()).claims;
  assert.deepEqual(claim?.speaker, { id: 'ada-brook', name: 'Ada Brook', role: 'Mayor', type: 'Person' });
  assert.deepEqual(claim?.article.outlet, {
    id: 'evening-star',
    name: 'Evening Star',
    url: 'https://star.example/',
    about: null,
  });
  assert.deepEqual(
    claim?.evidence.map(({ source, stance, note }) => [source.publisher, stance, note]),
    [['Town Hall', 'supports', 'The minutes say so.']],
  );
  assert.equal(claim?.rating.label, 'Accurate');
  assert.equal(claim?.reason, 'The minutes bear it out.');
});

test('an outlet that speaks in its own voice is an organization', async () => {
  const { claims } = await read({ 'claims/runs-daily.mdx': put('ada-brook', 'evening-star') });
  assert.deepEqual(claims[0]?.speaker, { id: 'evening-star', name: 'Evening Star', role: null, type: 'Organization' });
});

test('articles stand newest first, one without a date where its latest claim was said', async () => {
  const slugs = async (date: string): Promise<readonly string[]> =>
    (
      await read({
        'articles/ferry.mdx': put('2022-03-07', date),
        'claims/runs-daily.mdx': put('2022-03-07', '2022-03-08'),
      })
    ).articles.map(({ slug }) => slug);
  assert.deepEqual(await slugs('2022-03-06'), ['harbour', 'ferry']);
  assert.deepEqual(await slugs('null'), ['ferry', 'harbour']);
});

test('a draft is read and held against every rule, but not published, nor are its claims', async () => {
  const { articles, claims } = await read({ 'articles/ferry.mdx': draft });
  assert.deepEqual(
    articles.map(({ slug }) => slug),
    ['harbour'],
  );
  assert.ok(claims.every(({ article }) => article.slug === 'harbour'));
  assert.equal(
    (await problemsWith({ 'articles/ferry.mdx': (text) => put('daily\n\nThe', 'daily\n\nA')(draft(text)) })).length,
    1,
  );
});

test('a folder with drafts only is a problem', async () => {
  assert.deepEqual(await problemsWith({ 'articles/ferry.mdx': draft, 'articles/harbour.mdx': draft }), [
    { file: 'content/articles', found: 'drafts only', wanted: 'at least one article without “draft: true”' },
  ]);
});

test('reading twice gives the same', async () => {
  await withContent({}, async (root) => assert.deepEqual(await readContent(root), await readContent(root)));
});

test('an empty folder is a problem for every part that is missing', async () => {
  const root = await mkdtemp(join(tmpdir(), 'content-'));
  const error: unknown = await readContent(root)
    .catch((reason: unknown) => reason)
    .finally(() => rm(root, { recursive: true }));
  assert.ok(error instanceof ContentError);
  assert.deepEqual(
    error.problems.map(({ file, found, wanted }) => [file, found, wanted]),
    [
      ['content/articles', 'no file', 'at least one .mdx file'],
      ['content/claims', 'no file', 'at least one .mdx file'],
      ['content/sources.yaml', 'no such file', 'a list of entries by id'],
      ['content/people.yaml', 'no such file', 'a list of entries by id'],
      ['content/outlets.yaml', 'no such file', 'a list of entries by id'],
    ],
  );
});

const manyFaults: Changes = {
  'claims/thousand-boats.mdx': (text) =>
    put('What the words say', 'x'.repeat(90))(put('kind: factual', 'kind: fact')(text)),
  'articles/ferry.mdx': put('outlet: evening-star', 'outlet: morning-star'),
  'articles/_draft.mdx': '',
  'claims/opens-april.mdx': put('town-hall', 'library'),
  'people.yaml': put('role:', 'rôle:'),
  'claims/not-shown.mdx': claimFile('harbour', 'Crowds cheered.'),
};

test('many problems in many files come in one report, sorted by file and line', async () => {
  const error: unknown = await read(manyFaults).catch((reason: unknown) => reason);
  assert.ok(error instanceof ContentError);
  const [heading, ...lines] = error.message.split('\n');
  assert.equal(heading, '8 problems in the content. Nothing was published.');
  assert.deepEqual(
    lines.filter((line) => /^ {2}\S/.test(line)).map((line) => line.trim()),
    [
      'content/articles/_draft.mdx',
      'content/articles/ferry.mdx:4  outlet',
      'content/claims/not-shown.mdx',
      'content/claims/opens-april.mdx:11  evidence[0].source',
      'content/claims/thousand-boats.mdx:5  kind',
      'content/claims/thousand-boats.mdx:9  summary',
      'content/people.yaml:2  ada-brook.role',
      'content/people.yaml:3  ada-brook.rôle',
    ],
  );
});

test('the report names place, field, what was found and what was wanted, line by line', () => {
  const at = { file: 'content/claims/a-b.mdx', found: '“true”' };
  assert.equal(
    report([
      { ...at, line: 12, field: 'kind', wanted: 'a kind' },
      { ...at, line: 7, field: 'rating', wanted: 'one of accurate, opinion' },
      { ...at, wanted: 'a name' },
    ]),
    `3 problems in the content. Nothing was published.
  content/claims/a-b.mdx
      found:  “true”
      wanted: a name
  content/claims/a-b.mdx:7  rating
      found:  “true”
      wanted: one of accurate, opinion
  content/claims/a-b.mdx:12  kind
      found:  “true”
      wanted: a kind`,
  );
});
