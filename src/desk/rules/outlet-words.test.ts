import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compared, problemsWith, put, type Changes } from '../fixture.ts';

const told = async (changes: Changes): Promise<readonly (string | undefined)[]> =>
  (await problemsWith(changes)).map(({ found }) => found);

const titled = (title: string, outlet = 'evening-star', published = '2022-03-07'): Changes => ({
  'outlets.yaml': (text) => `${text}al-bahr:\n  name: البحر\n  url: https://bahr.example/\n`,
  'articles/ferry.mdx': (text) =>
    text
      .replace(/title: .*\ntitleBy: outlet\noutlet: .*/, `title: "${title}"\ntitleBy: us\noutlet: ${outlet}`)
      .replace('https://star.example/ferry', outlet === 'al-bahr' ? 'https://bahr.example/f' : 'https://star.example/f')
      .replace('published: 2022-03-07', `published: ${published}`)
      .replace('# Ferry', 'Ferry'),
  'claims/runs-daily.md': (text) => text.replace('speaker: evening-star', `speaker: ${outlet}`),
});

test('a title of ours begins with the name of the outlet, which may be in letters of ours', async () => {
  for (const title of ['Evening Star, 7 March 2022: a ferry', 'EVENING STAR: a ferry'])
    assert.deepEqual(await told(titled(title)), []);
  for (const title of ['The Post, 7 March 2022: a ferry', 'A ferry – Evening Star', 'Evening Stars'])
    assert.deepEqual(await told(titled(title)), [`“${title}”, which does not begin with “Evening Star”`]);
  for (const title of ['Al-Bahr, 7 March 2022: a ferry', 'البحر: a ferry'])
    assert.deepEqual(await told(titled(title, 'al-bahr')), []);
  assert.deepEqual((await told(titled('Evening Star: a ferry', 'al-bahr'))).length, 1);
});

test('a date after that name is the one on which the article came out', async () => {
  for (const date of ['8 March 2022', '17 March 2022', '7 March 2021', 'April 2022', '2021'])
    assert.deepEqual(await told(titled(`Evening Star, ${date}: a ferry`)), [
      `“${date}”, where published has “2022-03-07”`,
    ]);
  for (const title of [
    'Evening Star, March 2022: a ferry',
    'Evening Star, 2022',
    'Evening Star: the ferry of 1 May 1999',
  ])
    assert.deepEqual(await told(titled(title)), []);
  assert.deepEqual(await told(titled('Evening Star, about 2021: a ferry', 'evening-star', 'null')), []);
});

test('what a disagreement has of an article begins with the name of its outlet', async () => {
  const says = (words: string) =>
    told(compared({ 'disagreements/opening-day.md': put('Evening Star, in April.', `'${words}'`) }));
  for (const words of ['Evening Star: in April.', 'Evening Star’s headline: in April.'])
    assert.deepEqual(await says(words), []);
  assert.deepEqual(await says('Town Hall: in April.'), ['“Town Hall: in April.”, of harbour']);
});
