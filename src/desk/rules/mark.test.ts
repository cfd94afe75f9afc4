import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compared, problemsWith, put } from '../fixture.ts';

const claim = 'claims/thousand-boats.md';

test('the desk reports a mark without its other half, with its place', async () => {
  assert.deepEqual(await problemsWith({ [claim]: put('The minutes bear it out.', 'They have “alas, and so on.') }), [
    {
      file: 'content/claims/thousand-boats.md',
      line: 21,
      found: 'a mark “ without its other half: “They have “alas, and so on.”',
      wanted: 'both, or none',
    },
  ]);
});

for (const [where, file, edit] of [
  ['a title', claim, put('Said in 2022: The', '″alas″ in 2022: The')],
  ['a note', claim, put('The minutes say so.', '"``alas\'\'"')],
  ['a history', claim, put('First published.', 'First published, ❝alas❞.')],
  ['the title of an event', 'events.yaml', put('Ada Brook speaks', '＂alas＂')],
  ['a name', 'people.yaml', put('Ada Brook', 'Ada ″alas″ Brook')],
  ['the name of a publisher', 'sources.yaml', put('publisher: Town Hall', 'publisher: Town ´Hall´')],
] as const) {
  test(`${where} has no other sign for a quotation mark`, async () => {
    const problems = await problemsWith(compared({ [file]: edit }));
    assert.equal(problems.length, 1);
    assert.match(problems[0]?.found ?? '', /^.+, which is no quotation mark: /);
  });
}

test('marks of any language, apostrophes, inches and minutes may stand', async () => {
  const words = 'O‘zbekiston, the ’90s, 5" and 40° 26′, „April“, »April«, ”April”, 「April」.';
  assert.deepEqual(await problemsWith({ [claim]: put('The minutes bear it out.', words) }), []);
});

test('two commas and the marks of a merge are told as what they are', async () => {
  const told = (words: string) => problemsWith({ 'claims/thousand-boats.md': put('The minutes bear it out.', words) });
  assert.deepEqual(
    (await told('The minutes,, bear it out.')).map(({ wanted }) => wanted),
    ['one comma; or „ “'],
  );
  assert.match((await told('The minutes. <<<<<<< HEAD bear it out.'))[0]?.found ?? '', /^the marks of a merge/);
});
