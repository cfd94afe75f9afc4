import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compared, problemsWith, put } from '../fixture.ts';

const [claim, utterance, disagreement] = [
  ['claims/thousand-boats.md', 'The minutes bear it out.'],
  ['utterances/april.md', 'They agree.'],
  ['disagreements/opening-day.md', 'Nobody says.'],
] as const;

for (const [file, words] of [claim, utterance, disagreement]) {
  test(`a paragraph of ${file} that was cut is told`, async () => {
    const problems = await problemsWith(compared({ [file]: put(words, 'It is so. The minutes have the same:') }));
    assert.deepEqual(
      problems.map(({ found }) => found),
      ['a paragraph that ends in “…so. The minutes have the same:”'],
    );
  });
}

for (const words of [
  'So it all is',
  'So it all is,',
  'It is so (as the',
  'So it all is [so](../opens-april/)',
  'So it all is\n\nAnd more.',
  'So.\n\nIt is “4,000 boats”',
]) {
  test(`“${words}” was cut`, async () => {
    const problems = await problemsWith({ [claim[0]]: put(claim[1], words) });
    assert.equal(problems.filter(({ found }) => found.startsWith('a paragraph that ends')).length, 1);
  });
}

for (const words of [
  'It is so!',
  'So it is',
  'Is it so?',
  'It has “4,000 boats.”',
  'It has „4,000 boats.“',
  'It is so (as the minutes say.)',
  'It is so …',
  'So it is in the U.S.',
  '他们同意。',
  'वे सहमत हैं।',
  'هل هو كذلك؟',
  'So it is: [there.](../opens-april/)',
  'It is **so.**',
  'The minutes have it:\n\n> Crowds cheered\n\nSo.',
  'Two have it:\n\n- the minutes\n- the town\n\nSo.',
  'Two have it:\n\nThe minutes do.',
]) {
  test(`“${words}” goes to its end`, async () => {
    assert.deepEqual(await problemsWith({ [claim[0]]: put(claim[1], words) }), []);
  });
}

test('no sentence of a reason or a note is all in capitals', async () => {
  const found = 'SO THE MINUTES OF THE TOWN SAY.';
  const told = { file: `content/${claim[0]}`, found: `“${found}”`, wanted: 'the same in small letters' };
  assert.deepEqual(await problemsWith({ [claim[0]]: put(claim[1], `So it is. ${found}`) }), [{ ...told, line: 21 }]);
  assert.deepEqual(await problemsWith({ [claim[0]]: put('The minutes say so.', found) }), [
    { ...told, line: 13, field: 'evidence[0].note' },
  ]);
  for (const words of ['NATO, EU, UN, OSCE, AFP.', 'NATO and the EU say so.', 'HMS MQ-9 UN.', 'It has “4,000 BOATS”.'])
    assert.deepEqual(await problemsWith({ [claim[0]]: put(claim[1], words) }), [], words);
});
