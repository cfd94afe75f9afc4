import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsWith, put, readingOf } from './fixture.ts';

const article = 'articles/harbour.mdx';
const folded = (what: string) => (text: string) =>
  text.replace(/(Crowds cheered.*)/, (words) => `<NotReporting what='${what}'>\n\n${words}\n\n</NotReporting>`);
const taken = (from: string) => put('takenFrom: null', `takenFrom: '${from}'`);

for (const [where, edit] of [
  ['what is folded away', folded],
  ['from where a text was taken', taken],
] as const) {
  for (const [words, rule] of [
    ['a scene “by aliens”', 'others-words'],
    ['a scene of 31 April 2022', 'told-date'],
    ['a scene TODO: name it', 'left-over'],
    ['a scеne', 'look-alike'],
    ['a “scene', 'mark'],
    ['a **scene**', 'plain-field'],
  ] as const) {
    test(`${where} is words of ours: “${words}”`, async () => {
      const { problems } = await readingOf({ [article]: edit(words) });
      assert.deepEqual(
        problems.map((problem) => [problem.file, problem.rule]),
        [[`content/${article}`, rule]],
      );
    });
  }

  test(`${where} may be told in any words`, async () => {
    for (const words of ['a scene where “Crowds cheered”', 'Архив, 1 April 2022', 'the archive at https://x.example/'])
      if (edit === taken || !words.includes('https'))
        assert.deepEqual(await problemsWith({ [article]: edit(words) }), []);
  });
}
