import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { runs } from '../../property-runs.ts';
import { parseAll } from './parse-faults.ts';
import { readManuscript } from './manuscript.ts';

const told = (body: string): readonly string[] =>
  readManuscript('a.mdx', body).problems.map(({ rule, line }) => `${rule} ${line ?? ''}`);

/** A body, and the rule and line of every problem of it. */
const cases: readonly (readonly [of: string, body: string, ...problems: readonly string[]])[] = [
  ['tags in several paragraphs', 'a <1 b\n\nc <Crowds d\n\ne {f\n\ng', 'mdx 1', 'mdx 3', 'mdx 5'],
  ['two tags in one paragraph', 'a <b <c d', 'mdx 1', 'mdx 1'],
  ['braces in each other', 'a {b {c\n\nd', 'mdx 1', 'mdx 1'],
  ['what can be parsed, too', 'a <b c\n\n<i>d</i>\n\n{1 + 1}', 'mdx 1', 'markup 3', 'markup 5'],
  ['a component that is not closed, once', '<NotReporting what="x">\n\na\n', 'mdx 1'],
  ['a component that is not opened, once', 'a\n\n</NotReporting>\n', 'mdx 3'],
  ['a component that is closed and no tag, once', '<NotReporting what=x>\n\na\n\n</NotReporting>\n', 'mdx 1'],
  ['a component with a brace that is not closed, once', '<Claim id={x>\n\nb', 'mdx 1'],
  ['a quotation mark that runs into another tag', '<Claim id="x>\n\na\n\n<Claim id="y" />', 'mdx 1'],
  ['what stands beside a comment', 'a {/* < */} b <c d', 'mdx 1'],
  ['a tag inside a list', '- <NotReporting what="x">\n\n  a\n\nb <c d', 'mdx 1', 'mdx 5'],
  ['what is too much to be parsed, and nothing besides', `a <1 b\n\n${'<b>'.repeat(60)}`, 'markup 3'],
];

for (const [of, body, ...problems] of cases) {
  test(`in one round is told ${of}`, () => {
    assert.deepEqual([...told(body)].sort(), [...problems].sort());
  });
}

test('where there is more than anyone would mend at once, it is told in parts: fewer of what is long', () => {
  const counts = [25, 5_000].map((times) => {
    const { tree, faults } = parseAll('a <b c\n\n'.repeat(times));
    assert.equal(tree, undefined);
    return faults.length;
  });
  assert.deepEqual(counts, [20, 9]);
});

test('whatever the signs, what cannot be parsed has a fault, each on a line that there is', () => {
  const piece = fc.constantFrom(
    'a',
    ' ',
    '<',
    '>',
    '{',
    '}',
    '/',
    '"',
    '=',
    '\\',
    '\n',
    '\n\n',
    '<b>',
    '</b>',
    '- ',
    '> ',
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      const { tree, faults } = parseAll(text);
      assert.ok(tree !== undefined || faults.length > 0);
      for (const { line } of faults) assert.ok(line >= 1 && line <= text.split('\n').length, String(line));
    }),
    runs(500),
  );
});
