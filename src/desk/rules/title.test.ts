import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compared, problemsWith, put, type Changes } from '../fixture.ts';

const [quotation, statement, april] = ['claims/opens-april.md', 'claims/thousand-boats.md', 'utterances/april.md'];
const more: Changes = {
  'people.yaml': (text) => `${text}cara-dell:\n  name: Cara Dell\nthe-state:\n  name: Crown\n  isBody: true\n`,
  'outlets.yaml': (text) => `${text}daily-post:\n  name: Daily Post\n  url: https://post.example/\n`,
};
const foundWith = async (file: string, title: string): Promise<readonly unknown[]> =>
  (
    await problemsWith(
      compared({ ...more, [file]: (text) => text.replace(/^summary: .*$/m, `summary: ${JSON.stringify(title)}`) }),
    )
  )
    // That it is another language than the site’s is of another rule.
    .filter(({ found }) => !found.endsWith('in words of ours'))
    .map(({ field, found }) => [field, found]);
const told = (name: string): unknown => ['summary', `“${name}”, who is neither the speaker nor the outlet`];

test('a title that begins with a name and a colon is on words of theirs, or of their outlet', async () => {
  for (const [file, title] of [
    [quotation, 'Brook in 2022: open in April'],
    [quotation, 'Ada Brook: open in April'],
    [quotation, 'Evening Star: open in April, said Brook'],
    [quotation, 'Dell in 2022: the harbour is what Brook spoke of'],
    [quotation, 'Dell’s harbour: open in April'],
    [quotation, 'Dell: in the Evening Star, no word of her'],
    [quotation, 'The harbour in 2022: open in April'],
    [statement, 'Evening Star in 2022: 4,000 boats'],
    [april, 'Brook: open in April 2022'],
    [april, 'Evening Star: open in April 2022'],
    [quotation, 'بروك: سنفتح'],
  ] as const)
    assert.deepEqual(await foundWith(file, title), [], title);
  for (const [file, title, name] of [
    [quotation, 'Dell in 2022: open in April', 'Dell'],
    [quotation, 'Cara Dell: open in April', 'Cara Dell'],
    [quotation, 'Daily Post: open in April', 'Daily Post'],
    [quotation, 'Daily Post in 2022: Brook spoke of April', 'Daily Post'],
    [quotation, 'Crown in 2022: open in April', 'Crown'],
    [statement, 'Brook: 4,000 boats', 'Brook'],
    [april, 'Dell: open in April 2022', 'Dell'],
  ] as const)
    assert.deepEqual(await foundWith(file, title), [told(name)], title);
});

test('the year after the name at its head is that in which the words were said', async () => {
  assert.deepEqual(await foundWith(quotation, 'Brook in 2021: open'), [['summary', '2021, for words said 2022-03-07']]);
  assert.deepEqual(await foundWith(april, 'Brook in 1922, again: open'), [
    ['summary', '1922, for words said 2022-03-07'],
  ]);
  for (const title of ['Brook on the ferry in 1921: open', 'Evening Star: the ferry of 2022'])
    assert.deepEqual(await foundWith(quotation, title), [], title);
  const unsaid = put('said: 2022-03-07', 'said: "2022"');
  assert.deepEqual(await problemsWith({ [statement]: unsaid }), []);
});

test('a title quotes words of its claim, and of no other, nor of a source', async () => {
  const strange = (words: string): unknown => [
    'summary',
    `“${words}” in quotation marks, which is no part of what the title is of`,
  ];
  for (const [file, title, words] of [
    [quotation, 'Brook in 2022: “opening in April”', 'opening in April'],
    [quotation, 'Brook in 2022: open “in 12 languages”', 'in 12 languages'],
    [statement, 'The town of “alas” in 2022', 'alas'],
    [april, 'Brook in 2022: “the town has”', 'the town has'],
    [april, 'The “alas” opened in April 2022', 'alas'],
  ] as const)
    assert.deepEqual(await foundWith(file, title), [strange(words)], title);
  for (const [file, title] of [
    [quotation, 'Brook in 2022: “we will … in April”'],
    [quotation, 'Brook in 2022: “Open in April”, the mayor’s plan'],
    [april, 'Brook in 2022: “opening in April”, or “in the month of April”'],
  ] as const)
    assert.deepEqual(await foundWith(file, title), [], title);
});

test('words in another language are quoted as they are in ours', async () => {
  const inWelsh: Changes = {
    'articles/harbour.mdx': put('outlet: evening-star', 'outlet: evening-star\nlanguage: cy'),
  };
  const title = (text: string): string =>
    text.replace(/^summary: .*$/m, 'summary: "Brook in 2022: “opening in April”"');
  const found = (await problemsWith(compared({ ...inWelsh, [quotation]: title }))).map((one) => one.found);
  assert.deepEqual(
    found.filter((one) => one.includes('opening')),
    [],
  );
});
