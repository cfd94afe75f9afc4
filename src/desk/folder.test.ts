import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimFile, problemsWith } from './fixture.ts';

const plain = 'a name of small letters, digits and single hyphens, ending in .mdx';

test('the desk reports an _draft, and how a draft is marked', async () => {
  assert.deepEqual(await problemsWith({ 'articles/_draft.mdx': 'Not ready.' }), [
    {
      file: 'content/articles/_draft.mdx',
      found: 'a file named _draft.mdx',
      wanted: 'a name without the underscore; an article that is not ready says “draft: true” in its front matter',
    },
  ]);
});

for (const name of [
  'a#b.mdx',
  'what?.mdx',
  'Two Words.mdx',
  'café.mdx',
  'double--hyphen.mdx',
  'notes.md',
  'deeper/Capital.mdx',
]) {
  test(`the desk reports a file named ${name}`, async () => {
    assert.deepEqual(await problemsWith({ [`claims/${name}`]: 'Words.' }), [
      { file: `content/claims/${name}`, found: `a file named ${name.replace('deeper/', '')}`, wanted: plain },
    ]);
  });
}

test('the desk reports two files with one id', async () => {
  assert.deepEqual(
    await problemsWith({ 'claims/old/opens-april.mdx': claimFile('harbour', 'We will open in April') }),
    [
      {
        file: 'content/claims/opens-april.mdx',
        found: 'the id opens-april, which content/claims/old/opens-april.mdx has too',
        wanted: 'an id of its own',
      },
    ],
  );
});

test('the desk reports a file that is too large', async () => {
  const problems = await problemsWith({ 'articles/whale.mdx': 'x'.repeat(500_001) });
  assert.deepEqual(problems, [
    { file: 'content/articles/whale.mdx', found: '500001 characters', wanted: 'at most 500000' },
  ]);
});

test('a claim may lie in a folder of its own', async () => {
  assert.deepEqual(
    await problemsWith({
      'claims/opens-april.mdx': null,
      'claims/harbour/opens-april.mdx': claimFile('harbour', 'We will open in April'),
    }),
    [],
  );
});
