import assert from 'node:assert/strict';
import { test } from 'node:test';
import { notesWith, problemsWith, put } from '../fixture.ts';

const claim = 'claims/thousand-boats.md';
const reason = (words: string) => ({ [claim]: put('The minutes bear it out.', words) });

for (const words of [
  'TODO write this',
  'So. Todo: more.',
  'Lorem ipsum dolor sit amet.',
  'FIXME',
  'Itâ€™s so',
  'CafÃ© so',
]) {
  test(`“${words}” is left over`, async () => {
    assert.deepEqual(await problemsWith(reason(words)), [
      {
        file: `content/${claim}`,
        line: 21,
        found: (await problemsWith(reason(words)))[0]?.found,
        wanted: 'the words that are meant',
      },
    ]);
  });
}

for (const words of ['The Super Bowl XXX.', 'Bought at TK Maxx.', 'What is TBD']) {
  test(`“${words}” is noted, for it may be meant`, async () => {
    assert.deepEqual(await problemsWith(reason(words)), []);
    assert.equal((await notesWith(reason(words))).length, 1);
  });
}

test('other words are as they are meant', async () => {
  const words = 'Método, São Paulo, Ângela, the Todo party, 5 € and â.';
  assert.deepEqual([await problemsWith(reason(words)), await notesWith(reason(words))], [[], []]);
});
