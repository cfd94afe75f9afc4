import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsWith, put, compared } from '../fixture.ts';

const claim = 'claims/thousand-boats.md';
const titled = (title: string) => ({
  [claim]: (text: string) => text.replace(/^summary: .*$/m, () => `summary: ${JSON.stringify(title)}`),
});

/** That it is another language than the site’s is of another rule. */
const isOfAnother = ({ found }: { readonly found: string }): boolean => !found.endsWith('in words of ours');

for (const [title, wanted] of [
  ['W', 'what it is about, in words'],
  ['2022 …', 'what it is about, in words'],
  ['😀😀😀', 'what it is about, in words'],
  ['1_000', 'what it is about, in words'],
  ['EVENING STAR COUNTED BOATS IN 2022', 'the same in small letters'],
] as const) {
  test(`“${title}” is no title`, async () => {
    assert.deepEqual(await problemsWith(titled(title)), [
      { file: `content/${claim}`, line: 9, field: 'summary', found: `“${title}”`, wanted },
    ]);
  });
}

for (const [title, sign] of [
  ['Boats counted in 2022,', ','],
  ['Boats in 2022:', ':'],
  ['Boats counted in 2022 –', '–'],
  ['Boats counted in 2022;', ';'],
  ['船只数量，2022年：', '：'],
] as const) {
  test(`“${title}” is not all of a title`, async () => {
    const problems = (await problemsWith(titled(title))).filter(isOfAnother);
    assert.deepEqual(
      problems.map(({ found }) => found),
      [`“${title}”, which ends in ${sign}`],
    );
  });
}

for (const title of [
  'Boats (all of them) counted in 2022',
  'Which boats were counted in 2022?',
  'Boats counted in 2022, at last …',
  'NATO, EU, UN in 2022',
  'Boats counted',
  '港口开放',
  'بروك: سنفتح',
  'STAR in 2022: “the town has 4,000 boats”',
]) {
  test(`“${title}” is one`, async () => {
    assert.deepEqual((await problemsWith(titled(title))).filter(isOfAnother), []);
  });
}

test('an event has a word, and a finding', async () => {
  assert.deepEqual(await problemsWith(compared({ 'events.yaml': put('Ada Brook speaks', 'Ceasefire') })), []);
  assert.equal((await problemsWith(compared({ 'events.yaml': put('Ada Brook speaks', '"2022!"') }))).length, 1);
  assert.equal(
    (await problemsWith({ [claim]: put('summary:', 'finding: "2022"\nmissingContext: So.\nsummary:') })).length,
    1,
  );
});
