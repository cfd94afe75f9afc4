import assert from 'node:assert/strict';
import { test } from 'node:test';
import { notesWith, problemsWith, put, sha256, type Changes } from '../fixture.ts';

const [boats, april] = ['claims/thousand-boats.md', 'claims/opens-april.md'];
const reason = (text: string) => put('The minutes bear it out.', text);
const told = async (changes: Changes) =>
  (await problemsWith(changes)).map(({ file, line, found }) => [file, line, found]);
const long = `The minutes of the town have this number of boats, ${'and so on, '.repeat(5)}in a list of all.`;
const [brief, briefer] = ['The minutes of the town have this number.', 'The minutes of the town.'];

test('the reason of another claim is a problem', async () => {
  assert.deepEqual(await told({ [boats]: reason(long), [april]: reason(`So it is.\n\n${long}`) }), [
    [`content/${boats}`, 21, `“${long.slice(0, 80)}”, which content/${april} has too`],
  ]);
  assert.deepEqual(await told({ [boats]: reason(brief), [april]: reason(brief) }), []);
});

test('two claims of the same words may have one reason', async () => {
  const quote = 'The town has 4,000 boats.';
  const text = `Ferry runs daily\n\n${quote}\n`;
  assert.deepEqual(
    await told({
      'originals/ferry.txt': text,
      'articles/ferry.mdx': (file) =>
        put('The ferry runs on every day of the year.', quote)(file).replace(/sha256: .*/, `sha256: ${sha256(text)}`),
      'claims/runs-daily.md': (file) =>
        put(
          'The minutes bear it out.',
          long,
        )(put('every day of the year', quote)(file)).replace(/^summary: .*$/m, 'summary: Another in 2022'),
      [boats]: reason(long),
    }),
    [],
  );
});

test('so is a paragraph twice in a reason, and a sentence twice in a paragraph', async () => {
  assert.deepEqual(await told({ [boats]: reason(`${brief}\n\n${brief}`) }), [
    [`content/${boats}`, 23, `“${brief}”, which line 21 has too`],
  ]);
  assert.deepEqual(await told({ [boats]: reason(`${brief} So it is. ${brief}`) }), [
    [`content/${boats}`, 21, `“${brief}” a second time`],
  ]);
  assert.deepEqual(await told({ [boats]: reason(`${briefer} ${briefer}\n\n${briefer} ${briefer} So.`) }), []);
  const likely = 'The minutes of the town have “works”. The minutes of the town have “done”.';
  assert.deepEqual(await told({ [boats]: reason(likely) }), []);
});

test('a word twice in a row is noted', async () => {
  const doubled = async (text: string) => (await notesWith({ [boats]: reason(text) })).map(({ wanted }) => wanted);
  assert.deepEqual(await doubled('It is said that that the boats float.'), ['“that” once']);
  for (const text of ['Duran Duran and Pago Pago float.', 'Boats, boats and boats.', 'It is half-half half full.'])
    assert.deepEqual(await doubled(text), [], text);
});
