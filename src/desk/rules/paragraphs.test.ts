import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsWith, put } from '../fixture.ts';

const harbour = 'articles/harbour.mdx';

test('a paragraph that begins inside a line of the archived text is a problem', async () => {
  const parted = put('The ferry runs on every', 'The ferry runs\n\non every');
  assert.deepEqual(await problemsWith({ 'articles/ferry.mdx': parted }), [
    {
      file: 'content/articles/ferry.mdx',
      line: 22,
      found: 'a paragraph that begins inside a line: “on every day of the year.”',
      wanted: 'the words in one paragraph with those before, as in the archived text',
    },
  ]);
});

test('what an empty line parts is not run together', async () => {
  const joined = put('\n\n<Claim id="opens-april" />\n\n<Claim id="thousand-boats" />\n\nCrowds', ' Crowds');
  const faults = await problemsWith({
    [harbour]: (text) => `${joined(text)}\n<Claim id="opens-april" />\n\n<Claim id="thousand-boats" />\n`,
  });
  assert.deepEqual(
    faults.map(({ found }) => found),
    ['words that run on from the paragraph before: “Crowds cheered. Then the crowds sang, in”'],
  );
});

test('lines of the archived text may be one paragraph, and what is folded away may part a line', async () => {
  assert.deepEqual(await problemsWith({ [harbour]: put('are done.\n\n"We', 'are done. "We') }), []);
  const folded = put(
    'The ferry runs on every',
    '<NotReporting what="a tag">\n\nThe ferry\n\n</NotReporting>\n\nruns on every',
  );
  assert.deepEqual(await problemsWith({ 'articles/ferry.mdx': folded }), []);
});
