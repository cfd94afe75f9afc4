import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsWith, put, type Changes } from './fixture.ts';

const claim = 'claims/thousand-boats.md';

/** What an editor is told, where something else than the cause used to be named. */
for (const [what, changes, told] of [
  [
    'a claim whose file has its ending in capitals is missed by nobody',
    { [claim]: null, 'claims/thousand-boats.MD': 'Words.' },
    [
      [
        undefined,
        'a file named thousand-boats.MD',
        'a name of small letters, digits and single hyphens, at most 80, ending in .md',
      ],
    ],
  ],
  [
    'a tab is told as one, with what to write for it',
    { [claim]: put('  - source', '\t- source') },
    [
      [
        undefined,
        'tab characters must not be used in indentation',
        'spaces for each tab: two for what is inside of something else',
      ],
    ],
  ],
  [
    'a number that is no date as a text either is told so',
    { [claim]: put('said: 2022-03-07', 'said: 02022') },
    [['said', '02022', 'a date that exists, as YYYY-MM-DD, YYYY-MM or YYYY, in quotation marks']],
  ],
  [
    'one that is a date in quotation marks is told so',
    { [claim]: put('said: 2022-03-07', 'said: 2022') },
    [['said', '2022', 'text: put it in quotation marks']],
  ],
  [
    'of a history in wrong order the days are told, and which is to be moved',
    {
      [claim]: put(
        '    confidence: high\n---',
        '    confidence: high\n  - date: 2026-11-20\n    change: Reworded.\n---',
      ),
    },
    [
      [
        'history',
        '2026-11-22, 2026-11-20',
        'the oldest entry first, each with the day on which it was made: 2026-11-20 stands after 2026-11-22',
      ],
    ],
  ],
  [
    'a control is told without what stands in the line above',
    { [claim]: put('The minutes bear', '\u0092The minutes bear') },
    [[undefined, 'U+0092 a control character', 'the same text without it']],
  ],
  [
    'two folds of one name are told with their lines',
    {
      'articles/ferry.mdx': (text: string) =>
        put(
          'titleBy:',
          'folded:\n  - what: an appeal\n    note: So.\ntitleBy:',
        )(text).replace('The ferry runs on every day of the year.\n', 'The ferry runs on every day of the year.\n') +
        ['', 'Give now.', 'Give more.']
          .map((one) => (one ? `\n<NotReporting what="an appeal">\n\n${one}\n\n</NotReporting>\n` : ''))
          .join(''),
    },
    undefined,
  ],
] as readonly (readonly [string, Changes, readonly (readonly (string | undefined)[])[] | undefined])[])
  test(what, async () => {
    const problems = await problemsWith(changes);
    if (told)
      assert.deepEqual(
        problems.map(({ field, found, wanted }) => [field, found, wanted]),
        told,
      );
    else
      assert.deepEqual(
        problems.filter(({ field }) => field === 'folded[0].what').map(({ found, wanted }) => [found, wanted]),
        [['“an appeal”, which stands 2 times, in lines 27 and 33', 'a what of its own for each of them']],
      );
  });
