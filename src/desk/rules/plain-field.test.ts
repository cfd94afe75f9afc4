import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compared, problemsWith, put, type Change } from '../fixture.ts';

const told = async (path: string, change: Change): Promise<readonly (string | undefined)[]> =>
  (await problemsWith(compared({ [path]: change }))).map(({ found }) => found);
const noted = (words: string) => told('claims/thousand-boats.md', put('note: The minutes say so.', `note: '${words}'`));

test('what we write in a field has no signs that mean something elsewhere', async () => {
  for (const [words, sign] of [
    ['The <b>minutes</b> say so.', '<b>'],
    ['The minutes<br /> say so.', '<br />'],
    ['The **minutes** say so.', '**minutes**'],
    ['The [minutes](https://town.example) say so.', '[minutes](https://town.example)'],
    ['The [minutes](../town-hall/) say so.', '[minutes](../town-hall/)'],
  ] as const)
    assert.deepEqual(await noted(words), [`“${sign}”, which is shown as it is written`]);
});

test('signs that only look so are words, and a note may name an address', async () => {
  for (const words of [
    'A <5% share; 3 < 4 and 5 > 4; <this> is no tag.',
    'AT&T; R&D; a & b;',
    'He said f**k and s**t. 2 ** 3 ** 4',
    'The [works](sic) are [done] (all).',
    'It is at https://town.example/minutes.',
    'www is not a word.',
  ])
    assert.deepEqual(await noted(words), []);
});

test('a title or a name has no address', async () => {
  for (const [file, change, url] of [
    ['people.yaml', put('Ada Brook', 'Ada Brook https://x.example/'), 'https://x.example/'],
    ['people.yaml', put('Mayor', 'Mayor, see www.x.example'), 'www.x.example'],
    ['sources.yaml', put('Town Hall', 'https://x.example/'), 'https://x.example/'],
    ['events.yaml', put('speaks', 'speaks https://x.example/'), 'https://x.example/'],
    ['claims/runs-daily.md', put('summary: "Said', 'summary: "www.x.example said'), 'www.x.example'],
    ['disagreements/opening-day.md', put('When', 'https://x.example/ When'), 'https://x.example/'],
    [
      'articles/harbour.mdx',
      (text: string) =>
        text.replace(/(Crowds cheered.*)/, '<NotReporting what="see https://x.example/">\n\n$1\n\n</NotReporting>'),
      'https://x.example/',
    ],
  ] as const)
    assert.deepEqual(await told(file, change), [`the address “${url}”`], file);
  assert.deepEqual(await told('sources.yaml', put('Town Hall', 'town.example')), []);
});
