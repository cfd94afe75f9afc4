import assert from 'node:assert/strict';
import { test } from 'node:test';
import { notesWith, problemsWith, put, type Changes } from '../fixture.ts';

const claim = 'claims/thousand-boats.md';
const extract = put('note: The minutes say so.', 'note: The minutes say so.\n    extract: Ferries, and rowing boats');
const withFinding = (finding: string, reason = 'The minutes bear it out.'): Changes => ({
  [claim]: (text) =>
    extract(put('The minutes bear it out.', reason)(text)).replace(
      'evidence:',
      `finding: ${JSON.stringify(finding)}\nmissingContext: Some are rowing boats.\nevidence:`,
    ),
});
const noted = async (finding: string, reason?: string) =>
  (await notesWith(withFinding(finding, reason))).map(({ field, found }) => [field, found]);

test('a finding quotes the claim or its evidence, and not what stands elsewhere in the article', async () => {
  assert.deepEqual(await noted('The minutes have no “crowds”, and rowing boats'), [
    ['finding', '“crowds”, which stands elsewhere in the article alone'],
  ]);
  assert.deepEqual(await noted('The minutes say “rowing” where “boats” stands'), []);
});

test('a finding has words of its claim, of the evidence or of the reason', async () => {
  const strange = 'Brook had spoken of lighthouses';
  assert.deepEqual(await noted(strange), [['finding', `“${strange}”`]]);
  assert.deepEqual(await noted(strange, 'Brook had indeed spoken about two lighthouses.'), []);
  assert.deepEqual(await noted('Leaves out the harbour'), []);
});

test('a quotation does not have what its finding says it lacks', async () => {
  const lacking = async (finding: string) =>
    (
      await problemsWith({
        'claims/opens-april.md': (text) =>
          text
            .replaceAll('rating: corroborated', 'rating: wording-differs')
            .replace('evidence:', `finding: ${JSON.stringify(finding)}\nevidence:`),
      })
    ).map(({ found }) => found);
  for (const finding of [
    'Leaves out the word “open”',
    'The version printed lacks “open”',
    'Evening Star’s lacks “open”',
  ])
    assert.deepEqual(await lacking(finding), [`“${finding}”, where the words have it`]);
  for (const finding of [
    'Leaves out “crowds cheered”',
    'Another version lacks “open”',
    'Has “open” where “works” stood',
  ])
    assert.deepEqual(await lacking(finding), [], finding);
});
