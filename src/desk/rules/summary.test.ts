import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimFile, compared, problemsWith, put } from '../fixture.ts';

const wanted = 'a summary of its own, such as one that says whose words, when or where';
const opens = claimFile('harbour', 'We will open in April');
const summary = /^summary: (.*)$/m.exec(opens)?.[1] ?? '';

test('the desk reports a claim that has the summary of another, with the file of that one', async () => {
  const again = (text: string): string => text.replace(/^summary: .*$/m, () => `summary: ${summary}`);
  assert.deepEqual(await problemsWith({ 'claims/thousand-boats.md': again }), [
    {
      file: 'content/claims/thousand-boats.md',
      line: 9,
      field: 'summary',
      found: '“Said in 2022: We will open in April”, which content/claims/opens-april.md has too',
      wanted,
    },
  ]);
});

test('the desk reports an utterance that has the summary of a claim, were it with more spaces', async () => {
  const again = put('summary: The harbour opened in April 2022', 'summary: "Said in 2022:  We will open in April"');
  const told = await problemsWith(compared({ 'utterances/april.md': again }));
  assert.deepEqual(
    told.filter(({ found }) => !found.startsWith('two spaces')),
    [
      {
        file: 'content/utterances/april.md',
        line: 5,
        field: 'summary',
        found: '“Said in 2022:  We will open in April”, which content/claims/opens-april.md has too',
        wanted,
      },
    ],
  );
});

test('two summaries that have faults of their own are not compared', async () => {
  const none = (text: string): string => text.replace(/^summary: .*$/m, 'summary:');
  const told = await problemsWith({ 'claims/thousand-boats.md': none, 'claims/opens-april.md': none });
  assert.deepEqual(
    told.map(({ found }) => found),
    ['nothing', 'nothing'],
  );
});
