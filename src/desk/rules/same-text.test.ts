import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimFile, compared, problemsWith, put, sha256, type Changes } from '../fixture.ts';

const words = 'the boats lie so near to one another that nobody can count them from the quay';

/** A statement of the outlet’s, and an extract of a source that supports it. */
function borneOut(said: string, extract: string, more = ''): Changes {
  const text = `Ferry runs daily\n\n${said}\n`;
  const article = put('The ferry runs on every day of the year.', said);
  return {
    'originals/ferry.txt': text,
    'articles/ferry.mdx': (file) => article(file).replace(/sha256: .*/, `sha256: ${sha256(text)}`),
    'claims/runs-daily.md': claimFile('ferry', said).replace(
      'note: The minutes say so.',
      `note: So.\n${more}    extract: ${JSON.stringify(extract)}`,
    ),
  };
}
const foundWith = async (changes: Changes): Promise<readonly unknown[]> =>
  (await problemsWith(changes)).map(({ field, found }) => [field, found]);
const relation = 'evidence[0].relation';

test('the outlet’s own words are not borne out by a source that has a long run of them, and no relation', async () => {
  const told = [[relation, `none, for a source that has “${words}”, too`]];
  assert.deepEqual(await foundWith(borneOut(`Now ${words}.`, `Indeed, ${words}`)), told);
  const related = '    relation: own-source\n    relationNote: The report says so.\n';
  assert.deepEqual(await foundWith(borneOut(`Now ${words}.`, words, related)), []);
});

test('fewer words, words that somebody is quoted with, and the long name of a work may be the same', async () => {
  assert.deepEqual(await foundWith(borneOut(`Now ${words}.`, words.slice(0, 40))), []);
  assert.deepEqual(await foundWith(borneOut(`Now Ada Brook said “${words}”.`, words)), []);
  const treaty = 'the Treaty of the Towns of the Northern Isles on the Keeping of Boats and Ferries in All Harbours';
  assert.deepEqual(await foundWith(borneOut(`Now ${treaty} holds.`, `It is ${treaty}`)), []);
});

test('what an utterance tells may be one text with a claim does not bear it out without a relation', async () => {
  const file = 'utterances/april.md';
  const one = put('text: opening in April', 'text: opening in April\n    sameTextAs: opens-april');
  const other = put('text: open in April', 'text: open in April\n    sameTextAs: town-hall');
  const told = [[relation, 'none, for one text with it, by its utterance']];
  for (const edit of [one, other]) assert.deepEqual(await foundWith(compared({ [file]: edit })), told);
});
