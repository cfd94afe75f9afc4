import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsWith, put } from '../fixture.ts';

const foundWith = async (byline: string): Promise<readonly string[]> =>
  (await problemsWith({ 'articles/harbour.mdx': put('byline: null', `byline: ${byline}`) })).map(({ found }) => found);

test('neither the headline nor the beginning of a report is a byline', async () => {
  for (const words of ['Harbour to reopen', 'Crowds', 'The', "'\"We will open in April'"]) {
    const [found, ...others] = await foundWith(words);
    assert.match(found ?? '', /which is no byline in the text$/);
    assert.deepEqual(others, []);
  }
});
