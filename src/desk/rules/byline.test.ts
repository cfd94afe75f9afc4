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

test('what is folded away is no byline, unless it is folded away as the author', async () => {
  const told = async (what: string) =>
    (
      await problemsWith({
        'articles/harbour.mdx': (text) =>
          put(
            'byline: null',
            'byline: Crowds cheered',
          )(text).replace(
            /Crowds cheered\. Then(.*)/,
            `<NotReporting what="${what}">\n\nCrowds cheered\n\n</NotReporting>\n\nThen$1`,
          ),
        'originals/harbour.txt': put('Crowds cheered. Then', 'Crowds cheered\n\nThen'),
      })
    ).filter(({ field }) => field === 'byline').length;
  assert.equal(await told('prompts to comment'), 1);
  assert.equal(await told('the byline'), 0);
});
