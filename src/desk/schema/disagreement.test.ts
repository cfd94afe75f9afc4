import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compared, problemsWith, put } from '../fixture.ts';

/** One edit of a valid disagreement, and the place of the one problem that comes of it. */
for (const [of, words, instead, line, field] of [
  ['one article only', '  - article: ferry\n    says: Evening Star, on every day.\n', '', 4, 'articles'],
  ['an article that does not exist', '- article: ferry', '- article: fery', 7, 'articles[1].article'],
  ['a claim that does not exist', '- claim: opens-april', '- claim: opens-may', 5, 'articles[0].claim'],
  ['neither a claim nor an article', '- article: ferry\n    says', '- says', 7, 'articles[1]'],
  ['a claim and an article at once', '- article: ferry', '- article: ferry\n    claim: runs-daily', 7, 'articles[1]'],
  ['a source that does not exist', 'source: town-hall', 'source: library', 9, 'sources[0].source'],
  ['a question that is too long', 'When does it open?', `${'x'.repeat(90)}?`, 2, 'question'],
] as const) {
  test(`the desk reports a disagreement that has ${of}`, async () => {
    const problems = await problemsWith(compared({ 'disagreements/opening-day.md': put(words, instead) }));
    assert.deepEqual(
      problems.map((one) => [one.file, one.line, one.field]),
      [['content/disagreements/opening-day.md', line, field]],
    );
  });
}

test('that neither a claim nor an article is named is told beside another fault of the same entry', async () => {
  const edit = put('- article: ferry\n    says: Evening Star, on every day.', '- says: [x]');
  assert.deepEqual(
    (await problemsWith(compared({ 'disagreements/opening-day.md': edit }))).map(({ field }) => field),
    ['articles[1].says', 'articles[1]'],
  );
});

test('a disagreement need have no source, and nothing below its fields', async () => {
  const edit = (text: string): string => text.replace(/sources: .*\n/, '').replace('Nobody says.\n', '');
  assert.deepEqual(await problemsWith(compared({ 'disagreements/opening-day.md': edit })), []);
});

test('a question has the mark of one, in whatever script', async () => {
  const asked = async (question: string) =>
    (await problemsWith(compared({ 'disagreements/opening-day.md': put('When does it open?', question) })))
      // That it is another language than the site’s is of another rule.
      .filter(({ found }) => !found.endsWith('in words of ours'))
      .map(({ wanted }) => wanted);
  for (const question of ['When? (The year)', 'متى يفتح؟', '何時？', 'Πότε ανοίγει;', 'Ե՞րբ'])
    assert.deepEqual(await asked(question), []);
  assert.deepEqual(await asked('The treaty.'), ['a question, with its mark']);
});
