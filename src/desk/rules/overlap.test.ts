import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimFile, problemsWith, put } from '../fixture.ts';

test('the desk reports claims that overlap', async () => {
  assert.deepEqual(await problemsWith({ 'claims/thousand-boats.md': claimFile('harbour', 'in April," Ada Brook') }), [
    {
      file: 'content/claims/thousand-boats.md',
      line: 3,
      field: 'quote',
      found: 'words that “thousand-boats” shares with “opens-april”',
      wanted: 'words of its own: no two claims overlap',
    },
  ]);
});

test('every claim that lies inside another is reported, and not the first only', async () => {
  const boats = '<Claim id="thousand-boats" />';
  const problems = await problemsWith({
    'claims/the-town.md': claimFile('harbour', 'town'),
    'claims/the-boats.md': claimFile('harbour', 'boats'),
    'articles/harbour.mdx': put(boats, `${boats}\n\n<Claim id="the-town" />\n\n<Claim id="the-boats" />`),
  });
  assert.deepEqual(
    problems.map(({ file, found }) => [file, found]),
    [
      ['content/claims/the-town.md', 'words that “the-town” shares with “thousand-boats”'],
      ['content/claims/the-boats.md', 'words that “the-boats” shares with “thousand-boats”'],
    ],
  );
});

test('claims that touch do not overlap', async () => {
  assert.deepEqual(await problemsWith({ 'claims/thousand-boats.md': claimFile('harbour', '," Ada') }), []);
});
