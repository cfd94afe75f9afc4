import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compared, problemsWith, put } from '../fixture.ts';

const told = async (says: string, { url = 'minutes', published = 'published: 2022-03-08' } = {}) =>
  (
    await problemsWith({
      ...compared({ 'disagreements/opening-day.md': put('says: In April.', `says: ${JSON.stringify(says)}`) }),
      'events.yaml': '[]\n',
      'sources.yaml': (text) =>
        put(
          'https://town.example/minutes',
          `https://town.example/${url}`,
        )(put('published: 2022-03-08', published)(text)),
    })
  ).map(({ field, found, wanted }) => [field, found, wanted]);

test('the day that a source is said to be dated is its own', async () => {
  assert.deepEqual(await told('Dated 5 March 2022; says so.'), [
    ['sources[0].says', '“5 March 2022”', '2022-03-08, as the source has it'],
  ]);
  const note = 'publishedNote: "8 March, shown without the year; 2022 from the context"';
  assert.equal((await told('Says so; dated 5 March, without the year.', { published: note })).length, 1);
  assert.deepEqual(await told('Says so; dated 8 March, without the year.', { published: note }), []);
  for (const says of [
    'Dated 8 March 2022; says so.',
    'Dated 9 March 2022 in Tokyo, and 8 March elsewhere.',
    'Has the order, dated 3 February 2022.',
    'Dates the vote 6 March 2022.',
  ])
    assert.deepEqual(await told(says), [], says);
});

test('the day that its address gives stands there', async () => {
  const url = '2022/03/08/minutes';
  assert.deepEqual(await told('Says so; its address gives 5 March 2022.', { url }), [
    ['sources[0].says', '“5 March 2022”', '2022-03-08, as the source has it'],
  ]);
  assert.deepEqual(await told('Says so; its address gives 8 March 2022.', { url }), []);
  assert.deepEqual(await told('Says so; its address gives 8 March 2022.', { url: '2022/mar/08/a' }), []);
});
