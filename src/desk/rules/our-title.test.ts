import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsWith, put } from '../fixture.ts';

const file = 'articles/ferry.mdx';
const told = (finding: string) =>
  problemsWith({ [file]: put('finding: As printed.', `finding: ${JSON.stringify(finding)}`) });

test('provenance that has another say whose the title is, is told', async () => {
  assert.deepEqual(await told('Neither is in the text. The title here is our description.'), [
    {
      file: `content/${file}`,
      line: 14,
      field: 'provenance[0].finding',
      found: '“The title here is our description”, where titleBy has “outlet”',
      wanted: 'what titleBy says; or “titleBy: us”',
    },
  ]);
});

for (const finding of [
  'The title is the outlet’s.',
  'The title is ours in translation only.',
  'The page says “the title here is our description”.',
  'The title is our only ground for the date.',
])
  test(`${finding} may be said of a title of the outlet’s`, async () => {
    assert.deepEqual(
      (await told(finding)).filter(({ found }) => found.includes('titleBy')),
      [],
    );
  });
