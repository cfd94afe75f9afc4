import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsWith, put, type Changes } from '../fixture.ts';

const claim = 'claims/thousand-boats.md';
const reason = (words: string): Changes => ({ [claim]: put('The minutes bear it out.', words) });

for (const [words, found] of [
  ['It is so (as they say.', 'a bracket ( without its other half: “It is so (as they say.”'],
  ['It is so, as they say).', 'a bracket ) without its other half: “t is so, as they say).”'],
  ['It is so [as they say.', 'a bracket [ without its other half: “It is so [as they say.”'],
  ['It is (so (as they) say.', 'a bracket ( without its other half: “It is (so (as they) say.”'],
] as const) {
  test(`“${words}” has half of a pair of brackets`, async () => {
    assert.deepEqual(
      (await problemsWith(reason(words))).map((problem) => problem.found),
      [found],
    );
  });
}

test('so has a title, a note and a name', async () => {
  const changes = {
    [claim]: (text: string) => put('Said in 2022', 'Said (in 2022')(put('The minutes say so', 'They say so)')(text)),
    'people.yaml': put('Ada Brook', 'Ada (Brook'),
  };
  assert.deepEqual(
    (await problemsWith(changes)).map(({ field }) => field),
    ['summary', 'evidence[0].note', 'ada-brook.name'],
  );
});

for (const words of [
  'It is so (as [they] say), for a) it is, (b) it was, 3) iv) too.',
  'It has “We will open in April” (so (it seems)).',
  'It lies in [0, 1), as they say :) and ;-( too.',
  'Two have it:\n\n> Crowds cheered. Then (as they say\n\nSo.',
  'They have it “The town (has 4,000 boats”, as they say.',
]) {
  test(`“${words}” has both of each`, async () => {
    assert.deepEqual(
      (await problemsWith(reason(words))).filter(({ found: told }) => told.startsWith('a bracket')),
      [],
    );
  });
}
