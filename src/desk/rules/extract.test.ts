import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsWith, put, type Change } from '../fixture.ts';

const row = (text: string): Change =>
  put('note: The minutes say so.', `note: So.\n    extract: ${JSON.stringify(text)}`);
const foundWith = async (one: string, other: string, third = one): Promise<readonly unknown[]> =>
  (
    await problemsWith({
      'claims/runs-daily.md': row(one),
      'claims/thousand-boats.md': row(other),
      'claims/opens-april.md': row(third),
    })
  ).map(({ file, field, found }) => [file, field, found]);

const known = 'It was not clear at once when the ferry would run';

test('an extract that is another one with a word less or more is a problem, where it stands alone', async () => {
  for (const other of [known.replace('not ', ''), known.replace('would', 'would never')])
    assert.deepEqual(await foundWith(known, other), [
      [
        'content/claims/thousand-boats.md',
        'evidence[0].extract',
        `“${other}”, where content/claims/opens-april.md has “${known}” of the same source`,
      ],
    ]);
});

test('two that share less, or of which one is a part of the other, or says that it leaves words out, are none', async () => {
  for (const other of [
    'not clear at once when the ferry would run',
    'IT was not clear, at once, when the ferry would run.',
    'It was … clear at once when the ferry would run',
    'It was not clear at once when the coach would run',
    'It was clear when the ferry ran',
    known,
  ])
    assert.deepEqual(await foundWith(known, other), []);
});
