import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { rulesPage } from './rules-page.ts';
import { notes, readingRules, rules } from './rules/all.ts';

test('the editor’s page has every rule by its code, and is as `npm run rules` writes it', () => {
  const page = rulesPage();
  for (const { code, says } of [...readingRules, ...rules, ...notes]) {
    assert.ok(page.includes(`| \`${code}\` | ${says.replace(/[\\|<]/g, '\\$&')}`));
  }
  assert.equal(readFileSync('content/RULES.md', 'utf8'), page);
});

test('every field is told with what it holds', () => {
  const rows = rulesPage()
    .split('\n')
    .filter((line) => /^\| \[?`[\w.[\]]+`\]? \|/.test(line));
  assert.ok(rows.length > 40);
  assert.deepEqual(
    rows.filter((line) => !/^\|[^|]+\| [^|]+\S \|/.test(line)),
    [],
  );
});
