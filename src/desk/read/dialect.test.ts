import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseArticle, parseReview, TooMuch } from './dialect.ts';

test('lists and quotations that are too deep in each other are told with their line, before anything reads them', () => {
  for (const sign of ['>', '> ', '- ', '1. ']) {
    for (const parse of [parseArticle, parseReview]) {
      assert.throws(
        () => parse(`Words.\n\n${sign.repeat(3000)}deep\n`),
        (error) => error instanceof TooMuch && error.line === 3,
      );
    }
  }
});

test('what people write is no such thing', () => {
  for (const text of [
    '> > > quoted',
    '- a\n  - b\n    - c',
    '-'.repeat(300),
    '*'.repeat(300),
    '1. 2. 3. go',
    '…'.repeat(99),
  ]) {
    assert.ok(parseReview(text));
  }
});

/** What a parser would take minutes for, or not come back from. Each is told at its line, soon. */
const endless = {
  review: {
    emphasis: `${'*a '.repeat(6000)}${'b* '.repeat(6000)}`,
    'two kinds of emphasis': `${'**a _b '.repeat(2500)}${'c_ d** '.repeat(2500)}`,
    pictures: `${'!['.repeat(5000)}${'](x)'.repeat(5000)}`,
    comments: '<!--'.repeat(10_000),
    'struck out': `${'~a '.repeat(5000)}${'b~ '.repeat(5000)}`,
    cells: `${'|a'.repeat(10_000)}|\n${'|-'.repeat(10_000)}|`,
  },
  article: {
    components: `${'<NotReporting what="x">\n\n'.repeat(5000)}x\n\n${'</NotReporting>\n\n'.repeat(5000)}`,
    elements: `${'<b>'.repeat(8000)}x${'</b>'.repeat(8000)}`,
    cells: `${'|a'.repeat(20_000)}|\n${'|-'.repeat(20_000)}|`,
  },
};

for (const [dialect, cases] of Object.entries(endless)) {
  for (const [what, text] of Object.entries(cases)) {
    test(`${what} without end in ${dialect === 'review' ? 'a review' : 'an article'} are refused at their line`, () => {
      const parse = dialect === 'review' ? parseReview : parseArticle;
      assert.throws(
        () => parse(`Words.\n\n${text}\n`),
        (error: unknown) => error instanceof TooMuch && error.line >= 3 && error.reason !== '',
      );
    });
  }
}

test('what people write is parsed: links in a long table, signs of the outlet’s', () => {
  const rows = Array.from({ length: 60 }, (_, index) => `| [${index}](https://example.org) | *so* |`).join('\n');
  assert.equal(parseReview(`| a | b |\n|---|---|\n${rows}\n`).children[0]?.type, 'table');
  assert.equal(parseArticle('\\<b> '.repeat(200)).children[0]?.type, 'paragraph');
});
