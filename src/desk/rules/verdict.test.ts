import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compared, notesWith, problemsWith, put } from '../fixture.ts';

const claim = 'claims/thousand-boats.md';
const titled = (title: string) => ({
  [claim]: (text: string) => text.replace(/^summary: .*$/m, () => `summary: ${JSON.stringify(title)}`),
});

for (const [title, found] of [
  ['Inaccurate: Evening Star on its boats in 2022', 'Inaccurate'],
  ['Evening Star in 2022: INACCURATE on boats', 'INACCURATE'],
  ['Evening Star in 2022: inaccurate on boats', 'inaccurate'],
  ['The boats of the Evening Star in 2022 (false)', 'false'],
  ['Debunked – 4,000 boats in 2022', 'Debunked'],
  ['FAKE news of boats in 2022', 'FAKE'],
] as const) {
  test(`“${title}” has a verdict`, async () => {
    assert.deepEqual(await problemsWith(titled(title)), [
      {
        file: `content/${claim}`,
        line: 9,
        field: 'summary',
        found: `“${found}” in “${title}”`,
        wanted: 'the same without a verdict',
      },
    ]);
  });
}

test('nor has a finding, a question, or the title of an event', async () => {
  for (const changes of [
    compared({ 'utterances/april.md': put('summary:', 'finding: FALSE!\nsummary:') }),
    compared({
      'disagreements/opening-day.md': put('question: When does it open?', 'question: "False: when does it open?"'),
    }),
    compared({ 'events.yaml': put('Ada Brook speaks', '"Inaccurate: Ada Brook speaks"') }),
  ])
    assert.match((await problemsWith(changes))[0]?.wanted ?? '', /^the same without a verdict$/);
});

for (const title of [
  'Evening Star in 2022: true north was the mayor’s',
  'Evening Star in 2022: “4,000 boats”, in false colours',
  'Evening Star in 2022: is “the town” true or false?',
]) {
  test(`“${title}” has none`, async () => {
    assert.deepEqual([await problemsWith(titled(title)), await notesWith(titled(title))], [[], []]);
  });
}

test('the name of a level is noted where it may be a word as others are', async () => {
  const title = 'Evening Star in 2022: the town altered its course';
  assert.deepEqual(await problemsWith(titled(title)), []);
  assert.deepEqual(
    (await notesWith(titled(title))).map(({ field, found }) => [field, found]),
    [['summary', `“altered” in “${title}”`]],
  );
});
