import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsWith, put } from './fixture.ts';

/** What stands in an article instead of its last paragraph’s first words, and what is found of it. */
const inArticle: readonly (readonly [mdx: string, found: string])[] = [
  ['<script>alert(1)</script>', 'the element <script>'],
  ['<iframe src="https://x.example"></iframe>', 'the element <iframe>'],
  ['<img src="x" onerror="alert(1)" />', 'the element <img>'],
  ['<div set:html="x" />', 'the element <div>'],
  ['<Card />', 'the element <Card>'],
  ['<constructor />', 'the element <constructor>'],
  ['<>fragment</>', 'the element <>'],
  ['{process.env.HOME}', 'the expression {process.env.HOME}'],
  ['{/* a comment */ 1}', 'the expression {/* a comment */ 1}'],
  ['{/* a */ process.exit(), "*/" /* b */}', 'the expression {/* a */ process.exit(), "*/" /* b */}'],
  ['import fs from "node:fs"', '“import fs from "node:fs"”'],
  ['export const now = Date.now()', '“export const now = Date.now()”'],
  ['<Standfirst onclick="x" />', 'the attribute “onclick” of <Standfirst>'],
  ['<Claim id={process.env.HOME} />', 'an attribute of <Claim> that is no plain text'],
  ['<Claim {...globalThis} />', 'an attribute of <Claim> that is no plain text'],
  ['[link](javascript:alert(1))', 'a link to javascript:alert(1)'],
  ['[link](javascript://%0Aalert(1))', 'a link to javascript://%0Aalert(1)'],
  ['[link](JavaScript:alert(1))', 'a link to JavaScript:alert(1)'],
  ['[link](&#106;avascript:alert(1))', 'a link to javascript:alert(1)'],
  ['[link](data:text/html,x)', 'a link to data:text/html,x'],
  ['[link][one]\n\n[one]: vbscript:x', 'a link to vbscript:x'],
  ['![picture](https://x.example/x.png)', 'a node of type image'],
];

for (const [mdx, found] of inArticle) {
  test(`the desk refuses ${mdx.replaceAll('\n', ' ')}, with its file and line`, async () => {
    const problems = await problemsWith({
      'articles/harbour.mdx': put('Crowds cheered.', `${mdx}\n\nCrowds cheered.`),
    });
    const line = mdx.includes('\n') ? 30 : 28;
    assert.ok(
      problems.some(
        (one) =>
          one.file === 'content/articles/harbour.mdx' && one.line === line && one.found === found && one.wanted !== '',
      ),
      JSON.stringify(problems),
    );
  });
}

/** What is wanted instead of each kind of fault. */
const wanted: readonly (readonly [mdx: string, wanted: RegExp])[] = [
  ['<b>no</b>', /^no element/],
  ['{1}', /^no expression, save a comment/],
  ['import x from "x"', /^no import or export/],
  ['[x](javascript:x)', /^a link that begins with https:\/\//],
  ['![x](https://x.example/)', /^words only$/],
];

for (const [mdx, instead] of wanted) {
  test(`a claim’s reasoning may not hold ${mdx}`, async () => {
    const [problem, ...others] = await problemsWith({
      'claims/opens-april.mdx': put('The minutes bear', `${mdx}\n\nThe minutes bear`),
    });
    assert.deepEqual(others, []);
    assert.deepEqual([problem?.file, problem?.line], ['content/claims/opens-april.mdx', 19]);
    assert.match(problem?.wanted ?? '', instead);
  });
}

test('a claim’s reasoning may not hold the components of articles', async () => {
  const problems = await problemsWith({
    'claims/opens-april.mdx': put('The minutes bear', '<Claim id="opens-april" />\n\nThe minutes bear'),
  });
  assert.deepEqual(problems, [
    { file: 'content/claims/opens-april.mdx', line: 19, found: 'the element <Claim>', wanted: 'no element' },
  ]);
});

test('a component inside a line of text is refused', async () => {
  const problems = await problemsWith({
    'articles/harbour.mdx': put('<Claim id="opens-april" />\n', 'The <Claim id="opens-april" />\n'),
  });
  assert.ok(problems.some(({ line, found }) => line === 24 && found === '<Claim> inside a line of text'));
});

test('comments, and links to the web, mail, this site and this page are no problem', async () => {
  const links = ['https://x.example', 'HTTP://x.example', 'mailto:a@x.example', './x', '../x', '#p1']
    .map((to) => `[x](${to})`)
    .join(' ');
  const problems = await problemsWith({
    'claims/opens-april.mdx': put(
      'The minutes bear',
      `{/* a comment */}\n\nThe minutes ${links} **do bear** it out {/* so **they** do */}.\n\n- Lists\n\n| and | tables |\n|---|---|\n| are | fine |\n\nThey bear`,
    ),
  });
  assert.deepEqual(problems, []);
});
