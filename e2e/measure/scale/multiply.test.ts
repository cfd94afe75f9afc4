import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readContent } from '../../../src/desk/desk.ts';
import { multiply } from './multiply.ts';

const fixture = 'e2e/fixture/content';

/** Two copies, and a part of a third. */
const articles = readContent(fixture).articles.length * 3 + 1;

for (const own of ['claims', 'all'] as const) {
  test(`copies of articles with ${own} of their own are content without a problem`, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'verbatim-multiply-'));
    try {
      await multiply(fixture, join(folder, 'content'), { articles, own });
      const { claims, ...many } = readContent(join(folder, 'content'));
      assert.equal(many.articles.length, articles);
      assert.equal(new Set(claims.map(({ summary }) => summary)).size, claims.length);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
}
