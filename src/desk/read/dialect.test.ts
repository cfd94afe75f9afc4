import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseArticle, parseReview, TooDeep } from './dialect.ts';

test('lists and quotations that are too deep in each other are told with their line, before anything reads them', () => {
  for (const sign of ['>', '> ', '- ', '1. ']) {
    for (const parse of [parseArticle, parseReview]) {
      assert.throws(
        () => parse(`Words.\n\n${sign.repeat(3000)}deep\n`),
        (error) => error instanceof TooDeep && error.line === 3,
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
