import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compared, problemsWith, put } from '../fixture.ts';

const claim = 'claims/thousand-boats.md';
const more = '; what somebody else has written so, in quotation marks';

test('the desk reports a day that there is not, and a wrong weekday', async () => {
  const reason = 'The minutes of 31 April 2022 and of Friday 7 March 2022 bear it out.';
  const place = { file: `content/${claim}`, line: 21 };
  assert.deepEqual(await problemsWith({ [claim]: put('The minutes bear it out.', reason) }), [
    { ...place, found: '“31 April 2022”', wanted: `a day that there is${more}` },
    { ...place, found: '“Friday 7 March 2022”', wanted: `Monday, or another day${more}` },
  ]);
});

test('so in a note, in a disagreement and in an event', async () => {
  for (const changes of [
    { [claim]: put('The minutes say so', 'The minutes of 30 February say so') },
    compared({ 'disagreements/opening-day.md': put('Nobody says.', 'Nobody says 31 June.') }),
    compared({ 'events.yaml': put('Ada Brook speaks', 'Ada Brook speaks on 31 June') }),
  ])
    assert.equal((await problemsWith(changes)).length, 1);
});

test('a day that somebody’s weekday is said to be is one of that weekday', async () => {
  const weekday = async (text: string) =>
    (await problemsWith(compared({ 'disagreements/opening-day.md': put('Nobody says.', text) }))).map(
      ({ found, wanted }) => [found, wanted],
    );
  const printed = (words: string) => `The minutes: ${words}.`;
  for (const [words, ...problem] of [
    ['“on Monday”: 8 March 2022', '8 March 2022, for “Monday”', 'a Monday: this is a Tuesday'],
    ['“Monday”, twice: 8 March 2022', '8 March 2022, for “Monday”', 'a Monday: this is a Tuesday'],
  ] as const)
    assert.deepEqual(
      (await weekday(printed(words))).filter(([found]) => found?.includes('for “')),
      [problem],
    );
  for (const words of [
    '“on Monday”: 7 March 2022',
    '“on Monday”: 8 March',
    '“the eve of Monday”: 6 March 2022',
    '“the Monday after”: 8 March 2022',
  ])
    assert.deepEqual(
      (await weekday(printed(words))).filter(([found]) => found?.includes('for “')),
      [],
      words,
    );
});
