import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compared, problemsWith, put, type Changes } from '../fixture.ts';

const [boats, april, daily] = ['claims/thousand-boats.md', 'claims/opens-april.md', 'claims/runs-daily.md'];

/** A second outlet, with the ferry of its own, and a second person. */
const two = (words: string): Changes =>
  compared({
    'outlets.yaml': (text) => `${text}time:\n  name: Time\n  url: https://time.example/\n  about: null\n`,
    'people.yaml': (text) => `${text}cara-dell:\n  name: Cara Dell\n  role: null\n`,
    'articles/ferry.mdx': (text) =>
      put('outlet: evening-star', 'outlet: time')(put('https://star.example/ferry', 'https://time.example/f')(text)),
    [daily]: put('evening-star', 'time'),
    'disagreements/opening-day.md': put('says: Evening Star, on every', 'says: Time, on every'),
    [boats]: put('The minutes bear it out.', words),
  });

for (const words of [
  '[Time’s words](../opens-april/)',
  '[Time’s](../opens-april/)',
  '[Time](../opens-april/)',
  '[Evening Star’s version](../runs-daily/)',
  '[Cara Dell’s words](../opens-april/)',
  '[Brook’s](../runs-daily/)',
]) {
  test(`${words} leads to somebody else`, async () => {
    const [problem, ...others] = await problemsWith(two(`So has ${words}, as it seems.`));
    assert.deepEqual([others, problem?.file, problem?.line], [[], `content/${boats}`, 21]);
    assert.match(problem?.found ?? '', /^a link that reads “/);
  });
}

test('quoted words of a link stand on its page', async () => {
  assert.deepEqual(
    (await problemsWith(two('So is [“4,000 boats”](../runs-daily/), as it seems.'))).map(({ found, wanted }) => [
      found,
      wanted,
    ]),
    [['“4,000 boats” in a link to ../runs-daily/, a page that does not have it', 'words of that page']],
  );
});

for (const words of [
  '[Time’s words](../runs-daily/)',
  '[Time is short in it](../opens-april/)',
  '[Time’s figure, which Evening Star has too](../opens-april/)',
  '[Brook’s words in Evening Star](../opens-april/)',
  '[Ada Brook’s “in April”](../opens-april/)',
  '[“opening in April”, in the minutes](../opens-april/)',
  '[“Every day”](../runs-daily/)',
  '[Time’s article](../../articles/ferry/)',
  '[Time’s source](../../sources/town-hall/)',
  '[The town’s claim](../opens-april/)',
]) {
  test(`${words} leads where it says`, async () => {
    assert.deepEqual(await problemsWith(two(`So has ${words}, as it seems.`)), []);
  });
}

test('a claim may be linked to by whom its words name', async () => {
  const changes = two('So has [Dell’s reply](../opens-april/), as it seems.');
  const naming = put('Said in 2022', 'To Cara Dell in 2022');
  assert.deepEqual(await problemsWith({ ...changes, [april]: (text) => naming(edit(changes[april], text)) }), []);
});

const edit = (change: Changes[string] | undefined, text: string): string =>
  typeof change === 'function' ? change(text) : (change ?? text);

test('a link leads where it says that the words stand', async () => {
  const linked = async (file: string, words: string, to: string) =>
    (await problemsWith({ [file]: put('The minutes bear', `[${words}](../${to}/): the minutes bear`) })).map(
      ({ found }) => found,
    );
  const [first, second] = ['claims/opens-april.md', 'claims/thousand-boats.md'];
  for (const [file, words, to] of [
    [first, 'the sentence before', 'thousand-boats'],
    [second, 'the next sentence', 'opens-april'],
    [second, 'further on', 'opens-april'],
    [second, 'the sentence before', 'runs-daily'],
  ] as const)
    assert.deepEqual(await linked(file, words, to), [`a link that reads “${words}”, to ../${to}/`]);
  for (const [file, words, to] of [
    [second, 'the sentence before', 'opens-april'],
    [first, 'the next sentence', 'thousand-boats'],
    [first, 'the one before', 'thousand-boats'],
  ] as const)
    assert.deepEqual(await linked(file, words, to), [], words);
});
