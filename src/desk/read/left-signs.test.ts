import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsWith, put } from '../fixture.ts';

const told = async (markdown: string): Promise<readonly string[]> =>
  (await problemsWith({ 'claims/opens-april.md': put('The minutes bear it out.', markdown) })).map(
    ({ found }) => found,
  );

test('what was meant as Markdown and is not is told', async () => {
  for (const [markdown, found] of [
    ['It is so.[^1]', /^“\[\^1\]”, a footnote/],
    ['It is so.[^1]\n\n[^1]: In truth it is not.', /^“\[\^1\]”, a footnote/],
    ['See [the minutes][m].', /^“\[the minutes\]\[m\]”, a link whose address is not there$/],
    ['Words.\n\n| a | b |\n| - |\n| 1 | 2 |', /^a row of a table that is none$/],
    ['Words.\n\n| a | b |\n| - | - |\n| 1 | 2 | 3 |', /^3 cells below 2, of which the last are not shown$/],
    ['Words.\n\n[m]: https://x.example/', /^the address of a link \[m\] that is not there/],
    ['See [m].\n\n[m]: https://x.example/\n[m]: https://y.example/', /^the address of a link \[m\]/],
  ] as const) {
    const [first] = await told(markdown);
    assert.match(first ?? '', found, markdown);
  }
});

test('signs that are meant as they are, and Markdown that is some, are right', async () => {
  for (const markdown of [
    'It is so.\\[^1]',
    'The [works] are [done].',
    'The \\[works\\]\\[sic].',
    'See [the minutes][m].\n\n[m]: https://x.example/',
    'See [M].\n\n[m]: https://x.example/',
    'Words.\n\n| a | b |\n| - | - |\n| 1 |',
    'Of |x| and |y| one is more.',
    '`[^1]` and \\| a |',
  ])
    assert.deepEqual(await told(markdown), [], markdown);
});
