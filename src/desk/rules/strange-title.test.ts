import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compared, notesWith, type Changes } from '../fixture.ts';

const [quotation, statement, april] = ['claims/opens-april.md', 'claims/thousand-boats.md', 'utterances/april.md'];
const titled = async (file: string, title: string, more: Changes = {}) =>
  (
    await notesWith(
      compared({ ...more, [file]: (text) => text.replace(/^summary: .*$/m, `summary: ${JSON.stringify(title)}`) }),
    )
  ).map(({ field, found }) => [field, found]);

test('a title with more words of another claim of its article is noted', async () => {
  const title = 'Brook in 2022 on a town with 4,000 boats';
  assert.deepEqual(await titled(quotation, title), [
    ['summary', `“${title}”, which has more words of “thousand-boats” than of its own`],
  ]);
  for (const [file, fine] of [
    [quotation, 'Brook in 2022: the town’s harbour would open in April'],
    [quotation, 'Brook in 2022 on the harbour of her town'],
    [statement, 'Evening Star in 2022: the town had boats, and would open in April'],
  ] as const)
    assert.deepEqual(await titled(file, fine), [], fine);
});

test('a title of an utterance with no word of its wordings is noted', async () => {
  assert.deepEqual(await titled(april, 'Brook in 2022 on boats'), [['summary', '“Brook in 2022 on boats”']]);
  assert.deepEqual(await titled(april, 'Brook in 2022 on opening the harbour'), []);
});
