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
  'DRAFT so',
  'It is so [citation needed].',
  'It is so [Editor: check this].',
  '[insert name here] has it.',
  '[NAME] said so.',
  'It is so.[1]',
  'The boats[12] are so.',
  'Star=E2=80=99s figure is so.',
  'It%20is%20so.',
  'The Star\\u2019s figure is so.',
  'It is so.\\n',
  'It is &amp;quot;so&amp;quot;.',
  'It is {{count}} so.',
  'It is ${count} so.',
  'It is NaN so.',
  'It is [object Object] so.',
  '@@ -1,3 +1,4 @@ It is so.',
  'As an AI language model, I do not know.',
  'It is so citeturn0search0 as it seems.',
  'It is so :contentReference[oaicite:0]{index=0}.',
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

for (const words of [
  'The Super Bowl XXX.',
  'Bought at TK Maxx.',
  'What is TBD',
  'It has undefined boats.',
  'It was on the ??? so.',
]) {
  test(`“${words}” is noted, for it may be meant`, async () => {
    assert.deepEqual(await problemsWith(reason(words)), []);
    assert.equal((await notesWith(reason(words))).length, 1);
  });
}

for (const words of [
  'Método, São Paulo, Ângela, the Todo party, 5 € and â.',
  'At https://x.example/a%20b?c=%D0%9A=E2=80=99 it is so.',
  'The draft is so: a citation is needed.',
  'The crowd [as they say] of [12] is so, [2018] EWCA Civ 12 at [12].',
  'It is 100% so, 5% of it, AT&T; so.',
  'As an artist, as an AI company, as a model, he is so.',
  'The boats (1) are so: a null result, a return to the search.',
  'A path such as C:\\new\\table is so, at $5 {so}.',
  'So @ the pier: 1 + 4 is so.',
]) {
  test(`“${words}” is as it is meant`, async () => {
    assert.deepEqual([await problemsWith(reason(words)), await notesWith(reason(words))], [[], []]);
  });
}

test('what is known of somebody is no word for nothing', async () => {
  const role = async (text: string) =>
    (await problemsWith({ 'people.yaml': put('role: Mayor', `role: "${text}"`) })).map(({ found }) => found);
  for (const text of ['~', 'none', 'N/A']) assert.deepEqual(await role(text), [`“${text}”`]);
  for (const text of ['Nun', 'Yes-man of the mayor']) assert.deepEqual(await role(text), [], text);
});
