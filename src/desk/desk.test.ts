import assert from 'node:assert/strict';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Catalogue } from '../model/catalogue.ts';
import { Desk, readContent } from './desk.ts';
import { claimFile, notesWith, problemsWith, put, withContent, type Changes } from './fixture.ts';
import { ContentError } from './problem.ts';

const read = (changes: Changes = {}): Promise<Catalogue> => withContent(changes, readContent);
const draft = put('titleBy:', 'draft: true\ntitleBy:');

/** What is thrown when some content is read that has faults. */
async function refusal(changes: Changes): Promise<ContentError> {
  const error: unknown = await read(changes).catch((reason: unknown) => reason);
  assert.ok(error instanceof ContentError, String(error));
  return error;
}

test('a valid folder has no problem, and nothing to note', async () => {
  assert.deepEqual(await problemsWith({}), []);
  assert.deepEqual(await notesWith({}), []);
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

test('each claim knows where its words stand and the passage that holds them', async () => {
  const { articles, claims } = await read();
  for (const { article, quote, span, passage } of claims) {
    const text = articles.find(({ slug }) => slug === article.slug)?.text ?? '';
    assert.equal(text.slice(span.start, span.end), quote);
    assert.equal(text.slice(passage.start, passage.end), passage.text);
    assert.ok(passage.text.includes(quote));
  }
  assert.deepEqual(
    claims.map(({ passage }) => passage.number),
    [2, 3, 3],
  );
});

test('references are resolved to what they name', async () => {
  const claim = (await read()).claimById.get('opens-april');
  assert.deepEqual(claim?.speaker, { id: 'ada-brook', name: 'Ada Brook', role: 'Mayor', type: 'Person' });
  assert.deepEqual(claim.article.outlet, {
    id: 'evening-star',
    name: 'Evening Star',
    url: 'https://star.example/',
    about: null,
  });
  assert.deepEqual(
    claim.evidence.map(({ source, stance, note }) => [source.publisher, stance, note]),
    [['Town Hall', 'supports', 'The minutes say so.']],
  );
  assert.equal(claim.rating.label, 'Corroborated');
  assert.equal(claim.reason, 'The minutes bear it out.');
  assert.equal(claim.body, '<p>The minutes bear it out.</p>');
});

test('an outlet that speaks in its own voice is an organization', async () => {
  const { claimById } = await read();
  assert.deepEqual(claimById.get('runs-daily')?.speaker, {
    id: 'evening-star',
    name: 'Evening Star',
    role: null,
    type: 'Organization',
    isOutlet: true,
  });
});

test('what may not be known may be left out, and is then null', async () => {
  const { articles, claims } = await read({
    'articles/ferry.mdx': (text) => text.replace(/^(byline|published|taken|takenFrom): .*\n/gm, ''),
    'claims/runs-daily.md': put('said: 2022-03-07', 'saidNote: No date is shown.'),
    'sources.yaml': put('  published: 2022-03-08\n', ''),
    'people.yaml': put('  role: Mayor\n', ''),
    'outlets.yaml': put('  about: null\n', ''),
  });
  const { byline, published, original, outlet } = articles.find(({ slug }) => slug === 'ferry') ?? {};
  const { said, speaker, evidence } = claims.find(({ id }) => id === 'runs-daily') ?? {};
  const { title, origin, credit, via, published: day, publishedNote } = evidence?.[0]?.source ?? {};
  const all = [byline, published, original?.taken, original?.takenFrom, outlet?.about, said, speaker?.role];
  assert.deepEqual(new Set([...all, title, credit, via, day, publishedNote]), new Set([null]));
  assert.deepEqual(origin, []);
});

test('articles stand newest first, one without a date where its latest claim was said', async () => {
  const slugs = async (date: string, said: string): Promise<readonly string[]> =>
    (
      await read({
        'articles/ferry.mdx': put('2022-03-07', date),
        'claims/runs-daily.md': put('2022-03-07', said),
      })
    ).articles.map(({ slug }) => slug);
  assert.deepEqual(await slugs('2022-03-06', '2022-03-06'), ['harbour', 'ferry']);
  assert.deepEqual(await slugs('null', '2022-03-08'), ['ferry', 'harbour']);
});

test('a draft is read and held against every rule, but not published, nor are its claims', async () => {
  const { articles, claims } = await read({ 'articles/ferry.mdx': draft });
  assert.deepEqual(
    articles.map(({ slug }) => slug),
    ['harbour'],
  );
  assert.ok(claims.every(({ article }) => article.slug === 'harbour'));
  const faulty = (text: string): string => put('daily\n\nThe', 'daily\n\nA')(draft(text));
  assert.equal((await problemsWith({ 'articles/ferry.mdx': faulty })).length, 1);
});

test('a folder with drafts only is a problem', async () => {
  assert.deepEqual(await problemsWith({ 'articles/ferry.mdx': draft, 'articles/harbour.mdx': draft }), [
    { file: 'content/articles', found: 'drafts only', wanted: 'at least one article without “draft: true”' },
  ]);
});

test('an article without any words is a problem, and so no claim of it is looked for in vain', async () => {
  const { problems } = await refusal({ 'articles/harbour.mdx': (text) => text.replace(/# Harbour[^]*/, '') });
  assert.ok(problems.some(({ file }) => file === 'content/articles/harbour.mdx'));
});

test('reading twice gives the same', async () => {
  await withContent({}, (root) => {
    assert.deepEqual(readContent(root), readContent(root));
  });
});

test('a file that has changed is read again, and one that has not is not', async () => {
  await withContent({}, async (root) => {
    const desk = new Desk(root);
    const before = desk.read().drafts.articles.get('ferry');
    assert.equal(desk.read().drafts.articles.get('ferry'), before);
    await writeFile(join(root, 'articles/ferry.mdx'), 'Words.');
    assert.notEqual(desk.read().drafts.articles.get('ferry'), before);
    assert.throws(() => desk.publish(), ContentError);
  });
});

test('where there is no folder, every part that must be there is a problem', async () => {
  await withContent({}, async (root) => {
    await rm(root, { recursive: true });
    assert.deepEqual(
      new Desk(root).read().problems.map(({ rule, file, found, wanted }) => [rule, file, found, wanted]),
      [
        ['yaml', 'content/sources.yaml', 'no such file', 'entries by their ids'],
        ['yaml', 'content/people.yaml', 'no such file', 'entries by their ids'],
        ['yaml', 'content/outlets.yaml', 'no such file', 'entries by their ids'],
        ['published', 'content/articles', 'no article', 'at least one .mdx file'],
      ],
    );
  });
});

test('a file in the place of the folder is told as a problem', async () => {
  await withContent({}, async (root) => {
    await rm(root, { recursive: true });
    await writeFile(root, 'Words.');
    assert.throws(() => readContent(root), ContentError);
  });
});

const manyFaults: Changes = {
  'claims/thousand-boats.md': (text) =>
    put('"Said in 2022: The town has 4,000 boats."', 'x'.repeat(90))(put('kind: factual', 'kind: fact')(text)),
  'articles/ferry.mdx': put('outlet: evening-star', 'outlet: morning-star'),
  'articles/_draft.mdx': '',
  'claims/opens-april.md': put('town-hall', 'library'),
  'people.yaml': put('role:', 'rôle:'),
  'claims/not-shown.md': claimFile('harbour', 'Crowds cheered.'),
};

test('many problems in many files come in one report, sorted by file and line, each with its rule', async () => {
  const { message, problems } = await refusal(manyFaults);
  const [heading, ...lines] = message.split('\n');
  assert.equal(heading, '7 problems in the content. Nothing was published.');
  assert.equal(problems.length, 7);
  assert.deepEqual(
    lines.filter((line) => /^ {2}\S/.test(line)).map((line) => line.trim()),
    [
      'content/articles/_draft.mdx  (file)',
      'content/articles/ferry.mdx:4  outlet  (reference)',
      'content/claims/not-shown.md:2  (callout)',
      'content/claims/opens-april.md:11  evidence[0].source  (reference)',
      'content/claims/thousand-boats.md:5  kind  (field)',
      'content/claims/thousand-boats.md:9  summary  (field)',
      'content/people.yaml:3  ada-brook.rôle  (field)',
    ],
  );
});
