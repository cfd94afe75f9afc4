import assert from 'node:assert/strict';
import { test } from 'node:test';
import { notesWith, problemsWith, put, type Changes } from '../fixture.ts';

const claim = 'claims/thousand-boats.md';
const said = (words: string): Changes => ({ [claim]: put('The minutes bear it out.', words) });
/** The same, with an extract in German. */
const german = (words: string, extract: string): Changes => ({
  'sources.yaml': put('language: en', 'language: de'),
  [claim]: (text) =>
    put(
      'note: The minutes say so.',
      `note: So.\n    extract: ${extract}\n    translation: So and so many`,
    )(put('The minutes bear it out.', words)(text)),
});

for (const words of ['They have 4.000 boats.', 'They have 40,00 boats.', 'They have 400.0 boats.'])
  test(`“${words}” has its signs where the article has none`, async () => {
    const [problem] = await problemsWith(said(words));
    assert.deepEqual([problem?.line, problem?.wanted], [21, '4,000']);
  });

for (const [words, found] of [
  ['They have 453 boats.', '453, which stands nowhere else: “They have 453 boats.”'],
  ['So said 164% of them.', '164, which stands nowhere else: “So said 164% of them.”'],
] as const)
  test(`a number that stands nowhere else is noted: ${words}`, async () => {
    assert.deepEqual(
      (await notesWith(said(words))).map((one) => one.found),
      [found],
    );
    assert.deepEqual(await problemsWith(said(words)), []);
  });

for (const [what, changes] of Object.entries({
  'days and words': said(
    'They have 4,000 boats, or 4000, in twelve languages (12), in 2019, on 10–11 March, on 7 March 2022 and at 10:45.',
  ),
  'ordinals and names': said('It was the 45th of 9, on the A40.'),
  'signs of another language': german('They have 3,581 boats, and 2.5 a day.', 'Es sind 3.581 Boote, 2,5 am Tag'),
  'a point for its comma': german('They have 3.581 a day.', 'Es sind 3,581 am Tag'),
}))
  test(`numbers may be written as they are: ${what}`, async () => {
    assert.deepEqual([await problemsWith(changes), await notesWith(changes)], [[], []]);
  });

test('a number of a claim that is linked to is known', async () => {
  const changes = {
    ...said('As [the other](../runs-daily/) has it, 731 came.'),
    'claims/runs-daily.md': put('note: The minutes say so.', 'note: So.\n    extract: In all 731 came'),
  };
  assert.deepEqual([await problemsWith(changes), await notesWith(changes)], [[], []]);
});
