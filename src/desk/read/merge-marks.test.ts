import assert from 'node:assert/strict';
import { test } from 'node:test';
import { notesWith, problemsWith, put, type Changes } from '../fixture.ts';

const claim = 'claims/thousand-boats.md';
const [ours, base, parting, theirs] = ['<<<<<<< HEAD', '||||||| merged common ancestors', '=======', '>>>>>>> theirs'];

const told = async (changes: Changes): Promise<readonly (readonly unknown[])[]> =>
  (await problemsWith(changes)).map(({ file, line, found }) => [file, line, found]);

for (const mark of [ours, base, parting, theirs]) {
  for (const [where, change] of [
    ['the fields', put('kind:', `${mark}\nkind:`)],
    ['the words', put('The minutes bear', `${mark}\nThe minutes bear`)],
  ] as const) {
    test(`a line ${mark} in ${where} is told as of a merge`, async () => {
      const [[file, , found] = [], ...others] = await told({ [claim]: change });
      assert.deepEqual([file, found], [`content/${claim}`, `a merge that was not finished: the line “${mark}”`]);
      assert.deepEqual(others, []);
    });
  }
}

test('a merge that was not finished is one problem in a file, and no note in others', async () => {
  const both = `${ours}\nIt has “never”.\n${base}\n${parting}\nIt has “ever\n${theirs}`;
  const changes = {
    [claim]: put('The minutes bear it out.', both),
    'articles/ferry.mdx': put('The ferry runs', `${ours}\nThe ferry\n${parting}\nA ferry\n${theirs}\nThe ferry runs`),
    'sources.yaml': put('language: en', `${ours}\n  language: en\n${parting}\n  language: cy\n${theirs}`),
  };
  assert.deepEqual(
    (await told(changes)).map(([file]) => file),
    ['content/articles/ferry.mdx', `content/${claim}`, 'content/sources.yaml'],
  );
  assert.deepEqual(await notesWith(changes), []);
});

test('signs in a row are no merge', async () => {
  const signs = 'It is <<<<<<<< so, ======= or >>>>>>> as they say.';
  const merges = (await told({ [claim]: put('The minutes bear it out.', signs) })).filter(([, , found]) =>
    String(found).startsWith('a merge'),
  );
  assert.deepEqual(merges, []);
});
