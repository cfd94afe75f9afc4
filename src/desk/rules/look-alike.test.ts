import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compared, problemsWith, put } from '../fixture.ts';

const claim = 'claims/thousand-boats.md';

test('the desk reports a letter of another script, with its place and the word that is wanted', async () => {
  assert.deepEqual(await problemsWith({ [claim]: put('Said in 2022: The town', 'Said in 2022: The tоwn') }), [
    {
      file: 'content/claims/thousand-boats.md',
      line: 9,
      field: 'summary',
      found: 'U+043E “о”, Cyrillic in “tоwn”',
      wanted: '“town”',
    },
  ]);
});

for (const [where, file, edit] of [
  ['a reason', claim, put('The minutes bear', 'The minutеs bear')],
  ['the name of a person', 'people.yaml', put('Ada Brook', 'Ada Brооk')],
  ['the name of a publisher', 'sources.yaml', put('Town Hall', 'Town Hаll')],
  ['the title of an event', 'events.yaml', put('speaks', 'spеaks')],
] as const) {
  test(`${where} has no such letter`, async () => {
    assert.equal((await problemsWith(compared({ [file]: edit }))).length, 1);
  });
}

test('words in another script may stand beside ours, and what is quoted as it was printed', async () => {
  const extract = put('note: The minutes say so.', 'note: They have “Yes, и sо”.\n    extract: Yes, и sо it is');
  assert.deepEqual(
    await problemsWith({ [claim]: (text) => put('bear', 'have “sо it is”, пока, and bear')(extract(text)) }),
    [],
  );
});

test('a small l for the capital I of a name is told', async () => {
  const told = async (text: string) =>
    (
      await problemsWith({
        'sources.yaml': put('publisher: Town Hall', 'publisher: Iago Press'),
        [claim]: put('The minutes bear', text),
      })
    ).map(({ found, wanted }) => [found, wanted]);
  assert.deepEqual(await told('The minutes of lago Press bear'), [['“lago” with a small l', '“Iago”']]);
  for (const text of [
    'The minutes of Iago Press bear',
    'The land and its lake, which little minutes bear',
    'The “lago” bear',
  ])
    assert.deepEqual(
      (await told(text)).filter(([found]) => found?.includes('small l')),
      [],
      text,
    );
});
