import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsWith, put, sha256, type Changes } from '../fixture.ts';

const harbour = 'articles/harbour.mdx';

test('a paragraph that begins inside a line of the archived text is a problem', async () => {
  const parted = put('The ferry runs on every', 'The ferry runs\n\non every');
  assert.deepEqual(await problemsWith({ 'articles/ferry.mdx': parted }), [
    {
      file: 'content/articles/ferry.mdx',
      line: 22,
      found: 'a paragraph that begins inside a line: “on every day of the year.”',
      wanted: 'the words in one paragraph with those before, as in the archived text',
    },
  ]);
});

test('what an empty line parts is not run together', async () => {
  const joined = put('\n\n<Claim id="opens-april" />\n\n<Claim id="thousand-boats" />\n\nCrowds', ' Crowds');
  const faults = await problemsWith({
    [harbour]: (text) => `${joined(text)}\n<Claim id="opens-april" />\n\n<Claim id="thousand-boats" />\n`,
  });
  assert.deepEqual(
    faults.map(({ found }) => found),
    ['words that run on from the paragraph before: “Crowds cheered. Then the crowds sang, in”'],
  );
});

test('lines of the archived text may be one paragraph', async () => {
  assert.deepEqual(await problemsWith({ [harbour]: put('are done.\n\n"We', 'are done. "We') }), []);
});

const ferry = 'articles/ferry.mdx';
const fold = (words: string): string => `\n\n<NotReporting what="a tag">\n\n${words}\n\n</NotReporting>\n\n`;
/** The article with another second line, and that line as it is written in the file. */
const ferryWith = (line: string, written: string): Changes => {
  const original = `Ferry runs daily\n\n${line}\n`;
  return {
    'originals/ferry.txt': original,
    'claims/runs-daily.md': null,
    [ferry]: (text) =>
      text
        .replace(/sha256: .*/, `sha256: ${sha256(original)}`)
        .replace('\n<Claim id="runs-daily" />\n', '')
        .replace('The ferry runs on every day of the year.', () => written.trim()),
  };
};
const line = '2022-03-07 The ferry will not run. It rests. The crew sails on.';

for (const [what, written] of [
  ['before a sentence', `${fold('2022-03-07 The ferry will not run.')}It rests. The crew sails on.`],
  ['after a sentence', `2022-03-07 The ferry will not run. It rests.${fold('The crew sails on.')}`],
  ['a date at its head', `${fold('2022-03-07')}The ferry will not run. It rests. The crew sails on.`],
]) {
  test(`what is folded away may part a line: ${what}`, async () => {
    assert.deepEqual(await problemsWith(ferryWith(line, written ?? '')), []);
  });
}

for (const [what, written, hows] of [
  [
    'one word',
    `2022-03-07 The ferry will${fold('not')}run. It rests. The crew sails on.`,
    ['amid a sentence', 'a second time'],
  ],
  [
    'a sentence amid others',
    `2022-03-07 The ferry will not run.${fold('It rests.')}The crew sails on.`,
    ['a second time'],
  ],
  [
    'words at its head',
    `${fold('2022-03-07 The ferry')}will not run. It rests. The crew sails on.`,
    ['amid a sentence'],
  ],
  [
    'words at its end',
    `2022-03-07 The ferry will not run. It rests. The crew${fold('sails on.')}`,
    ['amid a sentence'],
  ],
  [
    'words between what is folded away',
    `${fold('2022-03-07')}The ferry will not run.${fold('It rests. The crew sails on.')}`,
    ['a second time'],
  ],
] as const) {
  test(`nothing is torn out of a line: ${what}`, async () => {
    assert.deepEqual(
      (await problemsWith(ferryWith(line, written))).map(({ found }) => found.replace(/:.*/, '')),
      hows.map((how) => `what is folded away parts a line ${how}`),
    );
  });
}

test('a headline is a whole line, with no report folded away above it', async () => {
  const headed = (above: string): Changes => ({
    'claims/runs-daily.md': null,
    'originals/ferry.txt': `${above}Ferry runs daily\n\nThe ferry rests.\n`,
    [ferry]: (text) =>
      text
        .replace(/sha256: .*/, `sha256: ${sha256(`${above}Ferry runs daily\n\nThe ferry rests.\n`)}`)
        .replace('\n<Claim id="runs-daily" />\n', '')
        .replace('The ferry runs on every day of the year.', 'The ferry rests.')
        .replace('# Ferry', `${fold(above.trim())}# Ferry`),
  });
  const told = async (above: string): Promise<readonly string[]> =>
    (await problemsWith(headed(above))).map(({ found }) => found);
  assert.deepEqual(await told('Local news\n\n'), []);
  assert.deepEqual(await told('2022-03-07 '), [
    'a headline that is a part of a line: “Ferry runs daily The ferry rests.”',
  ]);
  assert.deepEqual(await told('The ferry does not run.\n\n'), [
    'a headline below a sentence that is folded away: “The ferry does not run.”',
  ]);
});
