import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compared, problemsWith, put, type Changes } from '../fixture.ts';

const inClaim = (markdown: string) =>
  problemsWith({ 'claims/opens-april.md': put('The minutes bear', `${markdown}\n\nThe minutes bear`) });

/** Links that run something, lead away from where they seem to, or to nothing. */
const refused: Readonly<Record<string, string>> = {
  '[x](javascript:x)': 'javascript:x',
  '[x](JavaScript:x)': 'JavaScript:x',
  '[x](&#106;avascript:x)': 'javascript:x',
  '[x](data:text/html,x)': 'data:text/html,x',
  '[x][one]\n\n[one]: vbscript:x': 'vbscript:x',
  '<javascript:x>': 'javascript:x',
  '[x](/claims/)': '/claims/',
  '[x](//x.example)': '//x.example',
  '[x](../no-such-claim/)': '../no-such-claim/',
  '[x](../runs-daily)': '../runs-daily',
  '[x](#p1)': '#p1',
  '[x](../../articles/harbour/#runs-daily)': '../../articles/harbour/#runs-daily',
  '[x](https://user:secret@x.example/)': 'https://user:secret@x.example/',
  '[x](https://x)': 'https://x',
  '[x](mailto:)': 'mailto:',
  '[x](mailto:a@x.example?body=b)': 'mailto:a@x.example?body=b',
  '[x](mailto:a@x.example,b@x.example)': 'mailto:a@x.example,b@x.example',
  '[x](mailto:a)': 'mailto:a',
};

for (const [markdown, url] of Object.entries(refused)) {
  test(`a review may not have the link ${markdown.replaceAll('\n', ' ')}`, async () => {
    const [problem, ...others] = await inClaim(markdown);
    assert.deepEqual(others, []);
    assert.deepEqual([problem?.file, problem?.found], ['content/claims/opens-april.md', `a link to ${url}`]);
    assert.ok(problem?.line === 21 || problem?.line === 23);
  });
}

test('links to the web, mail and pages that are there are no problem', async () => {
  const links = [
    ...[
      'https://x.example',
      'HTTP://x.example/a?b#c',
      'mailto:a@x.example',
      '../runs-daily/',
      '../',
      '../../about/#ratings',
    ],
    '../../articles/harbour/#opens-april',
  ];
  assert.deepEqual(await inClaim(`${links.map((to) => `[x](${to})`).join(' ')}.`), []);
});

test('a link to what is not published yet is a problem', async () => {
  const problems = await problemsWith({
    'claims/opens-april.md': put('bear it out', '[bear it out](../runs-daily/)'),
    'articles/ferry.mdx': put('titleBy:', 'draft: true\ntitleBy:'),
  });
  assert.deepEqual(
    problems.map(({ found }) => found),
    ['a link to ../runs-daily/'],
  );
});

const draft = put('titleBy:', 'draft: true\ntitleBy:');
const linking = (to: string) => put('The minutes bear', `[x](${to}) The minutes bear`);

test('a link to an utterance of which a draft leaves one wording is a problem', async () => {
  const change = (text: string): string =>
    text.replace(
      / {2}- source: town-hall\n {4}text: opening in April\n/,
      '  - claim: runs-daily\n    text: every day\n',
    );
  const changes = compared({
    'utterances/april.md': change,
    'claims/runs-daily.md': put('rating:', 'utterance: april\nrating:'),
    'claims/thousand-boats.md': linking('../../utterances/april/'),
  });
  assert.deepEqual(await problemsWith(changes), []);
  assert.deepEqual(
    (await problemsWith({ ...changes, 'articles/ferry.mdx': draft })).map(({ found }) => found),
    ['a link to ../../utterances/april/'],
  );
});

test('a link to a source that only an event of a draft cites is a problem', async () => {
  const changes = {
    'sources.yaml': (text: string) => `${text}library:\n  publisher: L\n  url: https://l.example/\n  language: en\n`,
    'events.yaml': '- date: 2022-03-07\n  title: So\n  kind: statement\n  claim: runs-daily\n  source: library\n',
    'claims/opens-april.md': linking('../../sources/library/'),
  };
  assert.deepEqual(await problemsWith(changes), []);
  assert.deepEqual(
    (await problemsWith({ ...changes, 'articles/ferry.mdx': draft })).map(({ found }) => found),
    ['a link to ../../sources/library/'],
  );
});

test('a link to a source that only a note on what is folded away cites is right, unless that of a draft', async () => {
  const folded = (text: string): string =>
    text
      .replace(/(Crowds cheered.*)/, '<NotReporting what="a scene">\n\n$1\n\n</NotReporting>')
      .replace('titleBy:', 'folded:\n  - what: a scene\n    note: So.\n    sources: [library]\ntitleBy:');
  const found = async (edit: (text: string) => string): Promise<readonly string[]> =>
    (
      await problemsWith({
        'sources.yaml': (text) => `${text}library:\n  publisher: L\n  url: https://l.example/\n  language: en\n`,
        'articles/harbour.mdx': edit,
        'claims/runs-daily.md': linking('../../sources/library/'),
      })
    ).map((problem) => problem.found);
  assert.deepEqual(await found(folded), []);
  assert.deepEqual(await found((text) => draft(folded(text))), ['a link to ../../sources/library/']);
});

test('a link to what cannot be read is no problem: that is told where it is', async () => {
  const changes = {
    'claims/opens-april.md': linking('../runs-daily/'),
    'articles/ferry.mdx': (text: string) => `${text}\u0000`,
  };
  assert.deepEqual(
    (await problemsWith(changes)).map(({ file }) => file),
    ['content/articles/ferry.mdx'],
  );
});

test('a place that a page has not is told as that', async () => {
  const [problem] = await inClaim('[x](../runs-daily/#evidence-9)');
  assert.equal(problem?.wanted, 'that page without #evidence-9: it has no such place that stays');
});

/** Links that nobody sees, or that read as something else. */
for (const [markdown, found] of [
  ['[x]()', 'a link to nothing'],
  ['[x](#)', 'a link to #'],
  ['[](../runs-daily/)', 'a link to ../runs-daily/ without words'],
  ['[ ](../runs-daily/)', 'a link to ../runs-daily/ without words'],
  ['[x](../runs-daily/ "He lied")', '“He lied”, the title of a link, which few see'],
  ['[x][one]\n\n[one]: ../runs-daily/ "He lied"', '“He lied”, the title of a link, which few see'],
  [
    '[So in x.example/a, at 3 a.m.](https://y.example/)',
    'a link that reads “So in x.example/a, at 3 a.m.”, to https://y.example/',
  ],
  ['[https://x.example/a](https://y.example/)', 'a link that reads “https://x.example/a”, to https://y.example/'],
  ['[x.example](https://y.example/)', 'a link that reads “x.example”, to https://y.example/'],
  ['[www.x.example](https://y.example/)', 'a link that reads “www.x.example”, to https://y.example/'],
  ['[/claims/runs-daily/](https://y.example/)', 'a link that reads “/claims/runs-daily/”, to https://y.example/'],
  ['[x](https://www.rеuters.com/)', 'a link to https://www.rеuters.com/'],
  ['[x](http://192.168.1.1/)', 'a link to http://192.168.1.1/'],
] as const)
  test(`nor the link ${markdown.replaceAll('\n', ' ')}`, async () => {
    assert.deepEqual(
      (await inClaim(`See ${markdown}`)).map((problem) => problem.found),
      [found],
    );
  });

test('the words of a link may be an address that it leads to, an archived copy, or a name with a dot', async () => {
  const links = [
    '[x.example](https://www.x.example/a)',
    '[https://x.example/a](https://m.x.example/a)',
    '[de.x.example](https://x.example/)',
    '[x.example](https://archive.example/2022/https://x.example/)',
    '[Node.js](https://nodejs.example/)',
    '[So in x.example/a.](https://archive.example/2022/https://x.example/a)',
    '[x.example’s report on 24/7 and/or report.pdf](https://y.example/)',
    '[x.example](../runs-daily/)',
    '[x](https://президент.рф/)',
    '[x](https://münchen.example/)',
    '[x](https://日本語.jp/)',
  ];
  assert.deepEqual(await inClaim(`${links.join(' ')}.`), []);
});

test('a link to a page of a draft tells which article is one', async () => {
  const linked = (url: string): Changes => ({
    'claims/opens-april.md': put('The minutes bear it out.', `So it [is](${url}).`),
    'articles/ferry.mdx': draft,
  });
  for (const url of ['../runs-daily/', '../../articles/ferry/', '../runs-daily/#part'])
    assert.deepEqual(
      (await problemsWith(linked(url))).map(({ found, wanted }) => [found, wanted]),
      [
        [
          `a link to ${url}`,
          'no link to it; or content/articles/ferry.mdx without draft: true, for the page is not published on account of it',
        ],
      ],
    );
  assert.match((await problemsWith(linked('../runs-dayly/')))[0]?.wanted ?? '', /^the way from this page/);
});
