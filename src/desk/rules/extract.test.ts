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
    'It was not clear at once when the coach would go',
    'That was not clear at once when the ferry would run',
    'It was not quite clear at once when the train would run',
    'It was clear when the ferry ran',
    known,
  ])
    assert.deepEqual(await foundWith(known, other), []);
});

test('so is one with other words amid the same, or with its last word cut', async () => {
  const money = 'a further $2.2 billion available in the years to come';
  for (const [one, other] of [
    [known, known.replace('ferry', 'coach')],
    [known, known.replace('at once', 'for days')],
    [known, 'not clear at once when the coach would run, he said'],
    [money, money.replace('2.2', '2.7')],
    [money, money.replace('$', '€')],
    [money, money.replace('2.2', '22')],
    [`${known} again`, known.replace('would run', 'wou')],
  ] as const)
    assert.equal((await foundWith(one, other)).length, 1, other);
  for (const [one, other] of [
    ['In Ohio the party won 12 seats in the House', 'In Iowa the party won 15 seats in the House'],
    ['With 90% counted the party has 211 seats in all', 'With 95% counted the party has 215 seats in all'],
    ['the party has 211 seats', 'the party has 215 seats'],
    ['there is no talk of peace with Russia', 'there is no talk of peace with Russian forces'],
  ] as const)
    assert.deepEqual(await foundWith(one, other), [], other);
});
