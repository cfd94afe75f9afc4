import assert from 'node:assert/strict';
import { test } from 'node:test';
import { report, reportNotes, show } from './problem.ts';

const at = { rule: 'field', file: 'content/claims/a-b.md', found: '“true”' };

test('the report names place, field, rule, what was found and what was wanted, in the order of the lines', () => {
  assert.equal(
    report([
      { ...at, line: 12, field: 'kind', wanted: 'a kind' },
      { ...at, line: 7, field: 'rating', wanted: 'one of accurate, opinion' },
      { ...at, rule: 'file', wanted: 'a name' },
    ]),
    `3 problems in the content. Nothing was published.
  content/claims/a-b.md  (file)
      found:  “true”
      wanted: a name
  content/claims/a-b.md:7  rating  (field)
      found:  “true”
      wanted: one of accurate, opinion
  content/claims/a-b.md:12  kind  (field)
      found:  “true”
      wanted: a kind`,
  );
});

test('a report of one is in the singular, and notes are told apart from problems', () => {
  assert.match(report([{ ...at, wanted: 'a name' }]), /^1 problem in the content\. Nothing was published\.\n/);
  assert.match(reportNotes([{ ...at, wanted: 'a name' }]), /^1 note\. They stop nothing\.\n {2}content\/claims/);
});

test('a value is shown as it stands in a file, and cut where it would be too long for a line', () => {
  assert.deepEqual(['words', '', null, undefined, 5, true, ['a'], { b: 1 }].map(show), [
    '“words”',
    '“”',
    'nothing',
    'nothing',
    '5',
    'true',
    '["a"]',
    '{"b":1}',
  ]);
  assert.equal(show('x'.repeat(400)), `“${'x'.repeat(198)}…`);
});
