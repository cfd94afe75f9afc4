import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compared, problemsWith, put, type Change } from '../fixture.ts';
import type { Fault } from '../problem.ts';

const twice = (text: string): string => text + text;
const sourceKeys = 'title, publisher, origin, credit, via, url, readAs, published, publishedNote, language';

/** One change of a list, and all that is reported for it. */
const cases: readonly {
  readonly of: string;
  readonly list: string;
  readonly change: Change;
  readonly problems: readonly Omit<Fault, 'file'>[];
}[] = [
  {
    of: 'an id that stands twice in a list, and not every claim that refers to the list',
    list: 'sources.yaml',
    change: twice,
    problems: [{ line: 6, found: '“town-hall” a second time (duplicated mapping key)', wanted: 'each name once' }],
  },
  {
    of: 'a list that is no YAML, and nothing that refers to it',
    list: 'sources.yaml',
    change: 'town-hall: [',
    problems: [
      {
        line: 1,
        found: 'unexpected end of the stream within a flow collection',
        wanted: 'YAML that can be read',
      },
    ],
  },
  {
    of: 'a list that has hyphens for ids, and nothing that refers to it',
    list: 'people.yaml',
    change: '- name: Ada Brook\n',
    problems: [{ line: 1, found: 'a list', wanted: 'entries by their ids' }],
  },
  {
    of: 'a list that is missing',
    list: 'outlets.yaml',
    change: null,
    problems: [{ found: 'no such file', wanted: 'entries by their ids' }],
  },
  ...['English', 'xx', 'en_GB'].map((tag) => ({
    of: `the language ${tag}, which there is not, and no claim for its sake`,
    list: 'sources.yaml',
    change: put('language: en', `language: ${tag}`),
    problems: [
      {
        line: 5,
        field: 'town-hall.language',
        found: `“${tag}”`,
        wanted: 'a language by its tag (BCP 47), such as en, ar or zh-Hant',
      },
    ],
  })),
  {
    of: 'an entry that has no fields',
    list: 'sources.yaml',
    change: (text) => `${text}library: Library\n`,
    problems: [{ line: 6, field: 'library', found: '“Library”', wanted: `the fields ${sourceKeys}` }],
  },
  {
    of: 'a misspelt key of a source, with the one that was meant and the one that is missing for it',
    list: 'sources.yaml',
    change: put('publisher', 'publischer'),
    problems: [
      { line: 1, field: 'town-hall.publisher', found: 'nothing', wanted: 'some text (Who published it)' },
      {
        line: 2,
        field: 'town-hall.publischer',
        found: 'the key “publischer”',
        wanted: `“publisher”? one of ${sourceKeys}`,
      },
    ],
  },
  {
    of: 'an id that could not stand in an address',
    list: 'people.yaml',
    change: (text) => text + text.replace('ada-brook', 'Bo_Reed').replace('Ada Brook', 'Bo Reed'),
    problems: [
      { line: 4, field: 'Bo_Reed', found: '“Bo_Reed”', wanted: 'an id: small letters, digits and single hyphens' },
    ],
  },
  {
    of: 'a link of a source that runs something',
    list: 'sources.yaml',
    change: put('https://town.example/minutes', 'javascript:alert(1)'),
    problems: [
      {
        line: 3,
        field: 'town-hall.url',
        found: '“javascript:alert(1)”',
        wanted: 'a whole address that begins with https:// or http://, without spaces and passwords',
      },
    ],
  },
  {
    of: 'a person and an outlet with one id, since both can speak',
    list: 'people.yaml',
    change: (text) => `${text}evening-star:\n  name: E. Star\n  role: null\n`,
    problems: [
      {
        line: 4,
        field: 'evening-star',
        found: 'an id that content/outlets.yaml has too',
        wanted: 'an id of its own: both can be a speaker',
      },
    ],
  },
  {
    of: 'an event of no kind that there is',
    list: 'events.yaml',
    change: '- date: 2022-03-07\n  title: Ada Brook speaks\n  kind: party\n',
    problems: [
      {
        line: 3,
        field: '[0].kind',
        found: '“party”',
        wanted: 'one of background, statement, article, vote, aftermath (What sort of event it is)',
      },
    ],
  },
];

for (const { of, list, change, problems } of cases) {
  test(`the desk reports ${of}`, async () => {
    assert.deepEqual(
      await problemsWith({ [list]: change }),
      problems.map((one) => ({ file: `content/${list}`, ...one })),
    );
  });
}

test('a reference to nothing is found beside a source that has a fault', async () => {
  const problems = await problemsWith({
    'sources.yaml': put('language: en', 'language: English'),
    'claims/opens-april.md': put('town-hall', 'town-hal'),
  });
  assert.deepEqual(
    problems.map(({ field, found }) => [field, found]),
    [
      ['town-hall.language', '“English”'],
      ['evidence[0].source', '“town-hal”, which does not exist'],
    ],
  );
});

test('an event that names a claim and a source which do not exist is reported for both', async () => {
  const edit = (text: string): string => put('town-hall', 'library')(put('opens-april', 'opens-apirl')(text));
  assert.deepEqual(
    (await problemsWith(compared({ 'events.yaml': edit }))).map(({ line, field, wanted }) => [line, field, wanted]),
    [
      [4, '[0].claim', 'an id that exists, perhaps “opens-april”'],
      [5, '[0].source', 'an id that exists: town-hall'],
    ],
  );
});

test('what stands in the place of a list is told in the words of editors', async () => {
  for (const change of ['one:\n  date: 2022-03-07\n', 'None yet.', '5', 'true']) {
    const [problem, ...others] = await problemsWith({ 'events.yaml': change });
    assert.deepEqual([problem?.file, problem?.wanted, others], ['content/events.yaml', 'a list', []]);
    assert.doesNotMatch(problem?.found ?? '', /^(object|string|number|boolean)$/);
  }
});

test('there need be no event, and a list may be empty', async () => {
  for (const events of [null, '', '# None yet.\n', '[]'])
    assert.deepEqual(await problemsWith({ 'events.yaml': events }), []);
  const claims = { 'claims/opens-april.md': put('ada-brook', 'evening-star\nspeakerNote: of itself') };
  for (const people of ['', '# None yet.\n', '{}'])
    assert.deepEqual(await problemsWith({ ...claims, 'people.yaml': people }), []);
});

test('an outlet can be a speaker', async () => {
  assert.deepEqual(
    await problemsWith({ 'claims/opens-april.md': put('ada-brook', 'evening-star\nspeakerNote: of itself') }),
    [],
  );
});

for (const tag of ['ar', 'zh-Hant', 'pt-BR', 'sr-Latn']) {
  test(`${tag} is a language`, async () => {
    assert.deepEqual(await problemsWith({ 'sources.yaml': put('language: en', `language: ${tag}`) }), []);
  });
}
