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
    ['See [the works](../runs-daily/.', /^“\]\(\.\.\/runs-daily\/\.”, of a link that is none$/],
    ['See [the works](../runs', /^“\]\(\.\.\/runs”, of a link that is none$/],
    ['See [the *works*] (../runs-daily/).', /^“\] \(\.\.\/runs-daily\/\)\.”, of a link that is none$/],
    ['See [the works] (https://x.example/).', /^“\] \(https:/],
    ['So.\n\n+ It is so.', /^a list with \+/],
    ['It is ~~not~~ so.', /^“not” struck out$/],
    ['So.\n\n```suggestion\nIt is so.\n```', /^code: lines between signs/],
    ['So.\n\n    It is so.', /^code: lines between signs/],
    ['It has “4,000 **boats**”.', /^emphasis on “boats” in quotation marks$/],
    ['It has “the *crowds* sang”.', /^emphasis on “crowds” in quotation marks$/],
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
    'The crowd [as they say] (our words) [sic](our words) cheered.',
    'So [it is](https://x.example/) (https://x.example/). About ~100 of them, ~200.',
    'So.\n\n- It is so.\n\n* It is.\n\n\\+ 5 is so.',
    'It has *“4,000 boats”* and “*4,000 boats*”, **so** it is.',
    'It has “4,000 **boats**” (our emphasis).',
    'The *Star* has “4,000 boats”, and the **minutes** have “4,000 boats”.',
    '`[^1]` and \\| a |.',
  ])
    assert.deepEqual(await told(markdown), [], markdown);
});
