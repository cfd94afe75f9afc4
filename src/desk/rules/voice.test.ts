import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimFile, problemsWith, put, sha256, type Changes } from '../fixture.ts';

const post = 'daily-post:\n  name: Daily Post\n  url: https://post.example/\n';
const told = async (changes: Changes) => {
  const all: Changes = { 'outlets.yaml': (text) => text + post, ...changes };
  return (await problemsWith(all)).map(({ file, field, found }) => `${file} ${field ?? ''}: ${found}`);
};
const crowds: Changes = {
  'claims/crowds-cheered.md': claimFile('harbour', 'Crowds cheered'),
  'articles/harbour.mdx': (text) => `${text}\n<Claim id="crowds-cheered" />\n`,
};

test('an article of another outlet is told once, and not at each of its claims', async () => {
  const wrong = (text: string): string =>
    put('https://star.example/', 'https://post.example/')(put('outlet: evening-star', 'outlet: daily-post')(text));
  const changes: Changes = {
    ...crowds,
    'articles/harbour.mdx': (text) => `${wrong(text)}\n<Claim id="crowds-cheered" />\n`,
  };
  assert.deepEqual(await told(changes), [
    'content/articles/harbour.mdx outlet: “daily-post”, where 2 claims have “evening-star” as their speaker',
  ]);
});

test('one claim that is held to another outlet than the rest is told itself', async () => {
  const changes: Changes = {
    ...crowds,
    'claims/thousand-boats.md': put('speaker: evening-star', 'speaker: daily-post'),
  };
  assert.deepEqual(await told(changes), [
    'content/claims/thousand-boats.md speaker: “daily-post”, for what the outlet says',
  ]);
});

test('an attribution is put down to whom its words name as the speaker', async () => {
  const names = ['Ada Brook', 'Cara Dell', 'Dan Eyre'];
  const people = names.map((name) => `${name.toLowerCase().replace(' ', '-')}:\n  name: ${name}\n`).join('');
  const attributed = async (quote: string, to: string) => {
    const text = `Ferry runs daily\n\n${quote} Eyre and Dell and Brook are here.\n`;
    const problems = await problemsWith({
      'people.yaml': people,
      'originals/ferry.txt': text,
      'articles/ferry.mdx': (file) =>
        put(
          'The ferry runs on every day of the year.',
          text.split('\n')[2] ?? '',
        )(file).replace(/sha256: .*/, `sha256: ${sha256(text)}`),
      'claims/runs-daily.md': claimFile('ferry', quote).replace(
        'kind: factual',
        `attributedTo: ${to}\nkind: attribution`,
      ),
    });
    return problems.map(({ field, found, wanted }) => [field, found, wanted]);
  };
  for (const quote of ['Dell also stressed that boats float.', 'On Monday, the mayor Cara Dell repeatedly said so.'])
    assert.deepEqual(await attributed(quote, 'ada-brook'), [
      ['attributedTo', '“Ada Brook”, where the words say that Cara Dell spoke', '“cara-dell”'],
    ]);
  for (const quote of [
    'He said that Dell had stressed it.',
    'An aide to Minister Cara Dell said so.',
    'She denied what Dell claimed.',
    'Dell’s office said so.',
    'The mayor and Dell met.',
    'Speaking after Dell, Brook said so.',
    'Brook noted that Dell said so.',
  ])
    assert.deepEqual(await attributed(quote, 'ada-brook'), [], quote);
});

test('in the title of an attribution nobody else speaks of the one who is reported', async () => {
  const titled = async (title: string) =>
    (
      await told({
        'claims/thousand-boats.md': (text) =>
          text
            .replace('kind: factual', 'attributedTo: ada-brook\nkind: attribution')
            .replace(/^summary: .*$/m, `summary: ${JSON.stringify(title)}`),
      })
    ).map((one) => one.replace('content/claims/thousand-boats.md ', ''));
  assert.deepEqual(await titled('Evening Star: Dell said in 2022 Brook would sail'), [
    'summary: a title in which Dell speaks',
  ]);
  for (const title of [
    'Evening Star: Brook said in 2022 Dell would sail',
    'Evening Star: Brook, Dell said in 2022, would sail',
    'Evening Star: as Brook has it, Dell said in 2022 it would rain',
    'Evening Star: town said in 2022 it had 4,000 boats',
    'Evening Star: her office said in 2022 that Brook would sail',
  ])
    assert.deepEqual(await titled(title), [], title);
});
