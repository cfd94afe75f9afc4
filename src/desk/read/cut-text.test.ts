import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsWith, put } from '../fixture.ts';

const wanted = 'the text in quotation marks; or, where it is a comment, a space behind the #';

test('text that is cut at a number sign is a problem of its line, in files and in lists', async () => {
  const note = put('note: The minutes say so.', 'note: The minutes say so in entry #3 of many');
  assert.deepEqual(await problemsWith({ 'claims/thousand-boats.md': note }), [
    {
      file: 'content/claims/thousand-boats.md',
      line: 13,
      found: '“The minutes say so in entry”, where the line goes on: “#3 of many”',
      wanted,
    },
  ]);
  assert.deepEqual(await problemsWith({ 'people.yaml': put('role: Mayor', 'role: Mayor #1 of two') }), [
    { file: 'content/people.yaml', line: 3, found: '“Mayor”, where the line goes on: “#1 of two”', wanted },
  ]);
});

test('a comment is one, and a number sign in quotation marks or in a word is text', async () => {
  const more = '  # the first\n  role: "Mayor #1" # of two\n  isBody: false ## so\n#x\n';
  assert.deepEqual(await problemsWith({ 'people.yaml': put('  role: Mayor\n', more) }), []);
  assert.deepEqual(await problemsWith({ 'people.yaml': put('role: Mayor', 'role: C#1 mayor') }), []);
});
