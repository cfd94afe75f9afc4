import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compared, problemsWith, sha256, type Changes } from '../fixture.ts';

interface Fields {
  readonly date: string;
  readonly title?: string;
  readonly kind: string;
  readonly of?: string;
  readonly more?: string;
}

const told = async ({ date, title = 'Ada Brook speaks', kind, of = 'claim: opens-april', more = '' }: Fields) => {
  const event = `- date: "${date}"\n  title: "${title}"\n  kind: ${kind}\n${of ? `  ${of}\n` : ''}${more}`;
  return (await problemsWith(compared({ 'events.yaml': () => event }))).map(({ field, wanted }) => [field, wanted]);
};
const dated = 'source: town-hall';
const more = `  ${dated}\n`;

test('a statement whose words the title quotes was made when the claim has it said', async () => {
  const title = 'Brook: “open in April”';
  assert.deepEqual(await told({ date: '2021-03-07', title, kind: 'statement' }), [
    ['[0].date', '2022-03-07, when “opens-april” has “open in April” said'],
  ]);
  assert.deepEqual(
    await told({ date: '2022-03-06', title: 'Mayor Brook: will open, in April', kind: 'statement' }),
    [],
  );
  for (const date of ['2022-03-07', '2022-03', '2022'])
    assert.deepEqual(await told({ date, title, kind: 'statement' }), []);
  assert.deepEqual(await told({ date: '2021-03-07', kind: 'statement' }), []);
});

test('words of a claim stand in no title of another’s statement', async () => {
  const people: Changes = { 'people.yaml': (text) => `${text}cara-dell:\n  name: Cara Dell\n` };
  const titled = async (title: string) => {
    const event = `- date: 2022-03-07\n  title: "${title}"\n  kind: statement\n  claim: opens-april\n`;
    return (await problemsWith(compared({ ...people, 'events.yaml': () => event }))).map(({ found }) => found);
  };
  assert.deepEqual(await titled('Dell: “open in April”'), ['“open in April” under Cara Dell']);
  assert.deepEqual(await titled('Mayor Dell on the harbour: “open in April”'), ['“open in April” under Cara Dell']);
  for (const title of [
    'Brook: “open in April”',
    'Dell on Brook’s “open in April”',
    'Dell: “boats”',
    'The town: “in April”',
  ])
    assert.deepEqual(await titled(title), [], title);
});

test('a source has seen what it dates, unless a vote; a day begins earlier somewhere else', async () => {
  assert.deepEqual(await told({ date: '2022-03-10', kind: 'statement', of: dated }), [
    ['[0].date', 'a source that has seen it; “town-hall” is of 2022-03-08'],
  ]);
  for (const date of ['2022-03-08', '2022-03', '1999'])
    assert.deepEqual(await told({ date, kind: 'statement', of: dated }), []);
  assert.deepEqual(await told({ date: '2022-05-01', kind: 'vote', of: dated }), []);
});

test('an event of the kind article is of the day and of the outlet of that article', async () => {
  const title = 'The evening star reports it';
  assert.deepEqual(await told({ date: '2022-03-07', title, kind: 'article' }), []);
  assert.deepEqual(await told({ date: '2022-03-09', title, kind: 'article', of: 'article: ferry' }), [
    ['[0].date', '2022-03-07, when ferry came out'],
  ]);
  assert.deepEqual(await told({ date: '2022-03-07', title: 'The Post reports it', kind: 'article' }), [
    ['[0].title', 'a title that names Evening Star, which printed it'],
  ]);
});

test('background is not after an article, and what came after is not before its words', async () => {
  assert.deepEqual(await told({ date: '2022-03-08', kind: 'background', more }), [
    ['[0].kind', 'an event until 2022-03-07, when the article came out; or the kind “aftermath”'],
  ]);
  assert.deepEqual(await told({ date: '2022-03-06', kind: 'aftermath', more }), [
    ['[0].kind', 'an event since 2022-03-07, of which the claim is; or the kind “background”'],
  ]);
  for (const kind of ['background', 'aftermath']) assert.deepEqual(await told({ date: '2022-03', kind, more }), []);
  for (const kind of ['background', 'aftermath'])
    assert.deepEqual(await told({ date: '2012-03', kind, of: '', more }), []);
});

test('a vote is of the year in its title, or has a second round in the next', async () => {
  const title = 'Election of 2020';
  for (const date of ['2020-11-03', '2021-01-05'])
    assert.deepEqual(await told({ date, title, kind: 'vote', of: dated }), []);
  assert.deepEqual(await told({ date: '2016-11-08', title, kind: 'vote', of: dated }), [
    ['[0].date', 'a date in 2020, as the title has it'],
  ]);
});

test('what is neither words nor an article has a source that dates it, or says that none does', async () => {
  for (const kind of ['background', 'vote', 'aftermath'])
    assert.deepEqual(await told({ date: '2022-03', title: 'A quay is closed', kind, of: '' }), [
      ['[0].source', 'a source that has its date; or “apparently” or “from the context” in its title'],
    ]);
  for (const title of ['Apparently this month, a quay is closed', 'A quay is closed (year from the context)'])
    assert.deepEqual(await told({ date: '2022-03', title, kind: 'background', of: '' }), []);
  for (const kind of ['statement', 'article'])
    assert.deepEqual(
      await told({ date: '2022-03-07', title: 'Evening Star and Brook', kind, of: 'article: ferry' }),
      [],
    );
});

test('the article may date it', async () => {
  const [event, day] = [
    '- date: "2022-02-03"\n  title: A quay is closed\n  kind: background\n  article: quay\n',
    'The quay was closed on 3 February 2022.\n',
  ];
  const of = (text: string) => {
    const file = `originals/quay.txt`;
    return problemsWith(compared({ 'events.yaml': () => event, ...quay(file, text) }));
  };
  assert.deepEqual(await of(`Quay closed\n\n${day}`), []);
  assert.equal((await of('Quay closed\n\nThe quay was closed.\n')).length, 1);
});

const quay = (file: string, text: string): Changes => ({
  [file]: text,
  'articles/quay.mdx': `---
title: Quay closed
titleBy: outlet
outlet: evening-star
byline: null
published: 2022-03-07
url: https://star.example/quay
original: quay.txt
sha256: ${sha256(text)}
taken: null
takenFrom: null
provenance:
  - point: Date
    finding: As printed.
    confidence: high
---

# ${text}`,
});
