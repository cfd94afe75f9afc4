import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compared, problemsWith, put } from '../fixture.ts';

/** A file, an edit that repeats an entry there, and the place that is told. */
for (const [of, file, edit, field] of [
  [
    'a point of provenance',
    'articles/ferry.mdx',
    put('provenance:\n', 'provenance:\n  - point: date\n    finding: So.\n    confidence: low\n'),
    'provenance[1].point',
  ],
  [
    'a claim of a disagreement',
    'disagreements/opening-day.md',
    put('articles:\n', 'articles:\n  - claim: opens-april\n    says: Evening Star, soon.\n'),
    'articles[1].claim',
  ],
  [
    'what an article says',
    'disagreements/opening-day.md',
    put('articles:\n', 'articles:\n  - article: ferry\n    says: Evening Star, on every day.\n'),
    'articles[2].says',
  ],
  [
    'a source of a disagreement',
    'disagreements/opening-day.md',
    put('sources: [', 'sources: [{ source: town-hall, says: Soon. }, '),
    'sources[1].source',
  ],
  [
    'the words of a source as the original',
    'utterances/april.md',
    (text: string) => text.replace(/original:\n((?: .*\n)+)/, 'original:\n$1$1'),
    'original[1].text',
  ],
  ['an event', 'events.yaml', (text: string) => text + text.replace('Ada Brook', 'ADA BROOK'), '[1].title'],
] as const) {
  test(`${of} stands once`, async () => {
    const problems = await problemsWith(compared({ [file]: edit }));
    assert.deepEqual(
      problems.map((one) => [one.field, one.wanted]),
      [[field, 'one entry of it']],
    );
    assert.match(problems[0]?.found ?? '', /^“.*” a second time$/);
  });
}

test('a source may have two passages of the original, and an article may say two things', async () => {
  const original = '  - source: town-hall\n    language: cy\n    text: Ebrill\n    translation: April\n';
  const changes = compared({
    'utterances/april.md': put('original:\n', `original:\n${original}`),
    'disagreements/opening-day.md': put(
      'articles:\n',
      'articles:\n  - article: ferry\n    says: Evening Star, never.\n',
    ),
  });
  assert.deepEqual(await problemsWith(changes), []);
});

test('two claims of one article do not say the same in a disagreement', async () => {
  const twice = (text: string): string =>
    put(
      '  - article: ferry\n    says: Evening Star, on every day.',
      '  - claim: thousand-boats\n    says: Evening Star, in April.',
    )(text);
  const other = (text: string): string => put('claim: thousand-boats', 'claim: runs-daily')(twice(text));
  const found = async (change: (text: string) => string) =>
    (await problemsWith(compared({ 'disagreements/opening-day.md': change }))).map(({ field }) => field);
  assert.deepEqual(await found(twice), ['articles[1].says']);
  assert.deepEqual(await found(other), []);
});
