import assert from 'node:assert/strict';
import { test } from 'node:test';
import { notesWith, problemsWith, put, type Changes } from '../fixture.ts';

const claim = 'claims/thousand-boats.md';
const reason = 'The minutes bear it out.';
const told = async (changes: Changes): Promise<readonly (readonly [number | undefined, string])[]> =>
  (await problemsWith(changes)).map(({ line, found }) => [line, found]);
const twice = (text: string): string => text.replace(/---\n[\s\S]*\n---\n/, (fields) => fields + fields);

test('a field below the front matter is told as one', async () => {
  assert.deepEqual(await told({ [claim]: put(reason, `${reason}\n\nconfidence: low`) }), [
    [23, 'the field “confidence: low” below the front matter'],
  ]);
});

test('a front matter that was pasted twice is one problem', async () => {
  const fields = 'the field “article: harbour” below the front matter';
  assert.deepEqual(await told({ [claim]: twice }), [[21, fields]]);
  assert.deepEqual(await told({ [claim]: (text) => twice(text).replace('out.', 'out “never”.') }), [[21, fields]]);
});

for (const [what, edit, found] of [
  ['not closed', (text: string) => text.replace('\n---\n', '\n'), 'front matter that is not closed'],
  ['below an empty line', (text: string) => `\n${text}`, 'an empty line before the first “---”'],
  ['cut', (text: string) => text.slice(0, text.indexOf('history:')), 'front matter that is not closed'],
  ['not there', (text: string) => text.replace(/^---\n[\s\S]*\n---\n/, ''), 'no front matter'],
] as const) {
  test(`a front matter that is ${what} is one problem, and none of its lines another`, async () => {
    const quoting = (text: string): string => edit(text.replace('The minutes say so.', '"The minutes say: “never"'));
    assert.deepEqual(await told({ [claim]: quoting }), [[1, found]]);
    assert.deepEqual(await notesWith({ [claim]: quoting }), []);
  });
}

for (const words of [
  'Rating: it is what the minutes bear out.',
  'The minutes bear it out, as the town\nsaid: it is so.',
  'Two have it:\n\n- said: so it is\n- rating: so',
  'It is so: rating: so.',
]) {
  test(`“${words}” has no field`, async () => {
    assert.deepEqual(await told({ [claim]: put(reason, words) }), []);
  });
}
