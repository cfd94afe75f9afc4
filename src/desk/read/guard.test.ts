import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { problemsWith, put } from '../fixture.ts';
import { parseFragment, select } from '../../text/tree.ts';
import { readManuscript } from './manuscript.ts';
import { readReasoning } from './reasoning.ts';

const [article, claim] = ['content/articles/harbour.mdx', 'content/claims/opens-april.md'];
const inArticle = (mdx: string) =>
  problemsWith({ 'articles/harbour.mdx': put('Crowds cheered.', `${mdx}\n\nCrowds cheered.`) });
const inClaim = (markdown: string) =>
  problemsWith({ 'claims/opens-april.md': put('The minutes bear', `${markdown}\n\nThe minutes bear`) });

/** What stands in an article before its last paragraph, and what is found of it. */
const refused: readonly (readonly [mdx: string, found: string])[] = [
  ['<script>alert(1)</script>', 'the element <script>'],
  ['<iframe src="https://x.example"></iframe>', 'the element <iframe>'],
  ['<img src="x" onerror="alert(1)" />', 'the element <img>'],
  ['<div set:html="x" />', 'the element <div>'],
  ['<Card />', 'the element <Card>'],
  ['<constructor />', 'the element <constructor>'],
  ['<Claim.Card />', 'the element <Claim.Card>'],
  ['<>fragment</>', 'the element <>'],
  ['{process.env.HOME}', '{process.env.HOME}'],
  ['{/* a comment */ 1}', '{/* a comment */ 1}'],
  ['{/* a */ process.exit(), "*/" /* b */}', '{/* a */ process.exit(), "*/" /* b */}'],
  ['<Standfirst onclick="x" />', 'the attribute “onclick” of <Standfirst>'],
  ['<Claim id={process.env.HOME} />', 'an attribute of <Claim> that is no plain text'],
  ['<Claim {...globalThis} />', 'an attribute of <Claim> that is no plain text'],
];

for (const [mdx, found] of refused) {
  test(`an article may not hold ${mdx}`, async () => {
    const problems = await inArticle(mdx);
    const problem = problems.find((one) => one.found === found);
    assert.deepEqual([problem?.file, problem?.line], [article, 28], JSON.stringify(problems));
    assert.notEqual(problem?.wanted, '');
  });
}

/** What is no more than its words in an article, and so differs from the original. */
for (const mdx of [
  'import fs from "node:fs"',
  'export const now = 1',
  '[x](javascript:alert(1))',
  '[x](&#106;avascript:x)',
  '[x][one]\n\n[one]: vbscript:x',
  '![x](https://x.example)',
  '**strong**',
  '&amp;',
  '`code`',
]) {
  test(`in an article ${mdx.replaceAll('\n', ' ')} is words, which the original has not`, async () => {
    const [problem, ...others] = await inArticle(mdx);
    assert.deepEqual(others, []);
    assert.deepEqual([problem?.file, problem?.line], [article, 28]);
    assert.ok(problem?.found.includes(mdx.replaceAll('\n\n', ' ')), JSON.stringify(problem));
  });
}

test('the report of what an article may not hold tells how to write the sign itself', async () => {
  assert.match((await inArticle('<b>no</b>'))[0]?.wanted ?? '', /^one of <Claim>, .*; or \\< for the sign itself$/);
  assert.match((await inArticle('{1}'))[0]?.wanted ?? '', /^no braces, save for a comment .*; or \\{ for the sign/);
});

test('a component inside a line of text is refused', async () => {
  const problems = await problemsWith({
    'articles/harbour.mdx': put('<Claim id="opens-april" />\n', 'The <Claim id="opens-april" />\n'),
  });
  assert.ok(problems.some(({ line, found }) => line === 24 && found === '<Claim> inside a line of text'));
});

test('a component that is not closed, or never opened, is refused with its line', async () => {
  for (const mdx of ['<NotReporting what="x">', '</NotReporting>']) {
    const problems = await inArticle(mdx);
    assert.deepEqual(
      problems.map(({ file, line }) => [file, line]),
      [[article, 28]],
    );
  }
});

test('a callout holds nothing: words inside it would be on no page', async () => {
  const [problem] = await problemsWith({
    'articles/harbour.mdx': put('<Claim id="opens-april" />', '<Claim id="opens-april">\n\nWords.\n\n</Claim>'),
  });
  assert.deepEqual([problem?.file, problem?.line], [article, 24]);
});

/** What a claim’s reasoning may not hold, what is found of it, and what is wanted instead. */
const inReasoning: readonly (readonly [markdown: string, found: string, wanted: RegExp])[] = [
  ['<script>alert(1)</script>', '“<script>alert(1)</script>”, which is HTML', /^Markdown; or \\< for the sign itself$/],
  ['<Claim id="a-b" />', '“<Claim id="a-b" />”, which is HTML', /^Markdown/],
  ['<!-- a comment -->', '“<!-- a comment -->”, which is HTML', /^Markdown/],
  ['A <b>word', '“<b>”, which is HTML', /^Markdown/],
  ['![x](https://x.example/)', 'a picture', /^words only$/],
];

for (const [markdown, found, wanted] of inReasoning) {
  test(`a claim’s reasoning may not hold ${markdown}`, async () => {
    const [problem, ...others] = await inClaim(markdown);
    assert.deepEqual(others, []);
    assert.deepEqual([problem?.file, problem?.line, problem?.found], [claim, 21, found]);
    assert.match(problem?.wanted ?? '', wanted);
  });
}

test('a picture is found where its address is given further below', async () => {
  const found = async (markdown: string) => (await inClaim(markdown)).map(({ line, found: what }) => [line, what]);
  assert.deepEqual(await found('![x][one]\n\n[one]: https://x.example'), [[21, 'a picture']]);
});

test('in a claim’s reasoning braces, imports and escaped signs are words', async () => {
  for (const words of ['{1}', '{/* so */}', 'import x from "crowds".', '\\<b>', '1 < 2', '`<b>`'])
    assert.deepEqual(await inClaim(words), [], words);
});

test('lists and tables are no problem', async () => {
  assert.deepEqual(await inClaim('It **does**.\n\n- Lists\n\n| and | tables |\n|---|---|\n| are | fine |'), []);
});

/** Texts of the signs that Markdown, MDX and HTML make something of. */
const mischief = fc
  .array(fc.constantFrom(...'< > / { } [ ] ( ) ! ` * _ ~ & # | - : " = script b x a javascript:'.split(' '), '\n', ' '))
  .map((parts) => parts.join(''));

const isSafe = (html: string): boolean =>
  select(parseFragment(html), ({ tagName, properties }) => {
    const names = /^(p|h[1-6]|ul|ol|li|blockquote|table|thead|tbody|tr|t[hd]|strong|em|del|code|pre|br|hr|a)$/;
    return !names.test(tagName) || Object.keys(properties).some((name) => /^on|^style$|^src$/i.test(name));
  }).length === 0;

test('whatever an article’s file says, only words, their structure and our components come of it', () => {
  const ours = /^(p|h[1-6]|ul|ol|li|blockquote|table|thead|tbody|tr|t[hd]|br|div|details|claim-callout)$/;
  fc.assert(
    fc.property(mischief, (mdx) => {
      assert.deepEqual(
        select(readManuscript('a.mdx', mdx).body, ({ tagName }) => !ours.test(tagName)),
        [],
      );
    }),
  );
});

test('whatever a reasoning says, no HTML of its own comes of it', () => {
  fc.assert(fc.property(mischief, (markdown) => isSafe(readReasoning('a.md', markdown).html)));
});

for (const [markdown, found] of [
  ['[a](https://example.org "x&#7;y")', /^U\+FFFD/],
  ['[a](https://example.org "x&#x202e;y")', /^U\+202E/],
  ['[a][b]\n\n[b]: https://example.org "x&#x202e;y"', /^U\+202E/],
  ['[a](mailto:a&#x202e;b@example.org)', /^U\+202E/],
  ['a &#x202e;true ton&#x202c; b', /^U\+202E/],
  ['Pes&#8203;kov', /^U\+200B/],
  ['broken &#0; word', /^U\+FFFD/],
  ['`x\ufffd`', /^U\+FFFD/],
] as const) {
  test(`a review has no character that is not seen or was lost, wherever it stands: ${JSON.stringify(markdown)}`, async () => {
    const problems = await inClaim(markdown);
    assert.ok(
      problems.some((problem) => found.test(problem.found) && problem.line !== undefined),
      JSON.stringify(problems),
    );
  });
}
