import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsWith, put, sha256 } from '../fixture.ts';

const file = 'content/articles/harbour.mdx';
const harbour = 'articles/harbour.mdx';
const shown = put('titleBy:', 'structure:\n  - as: heading\n    quote: Crowds cheered\ntitleBy:');

test('a title that the archived text does not have is a problem', async () => {
  for (const title of ['Harbour to close', 'Harbour to reopen soon', 'harbour to reopen', 'Harbour']) {
    const [problem, ...others] = await problemsWith({ [harbour]: put('title: Harbour to reopen', `title: ${title}`) });
    assert.equal(problem?.found, `“${title}”`);
    assert.equal(problem.wanted, 'the headline as printed: “Harbour to reopen”');
    assert.deepEqual(others, []);
  }
});

test('a headline that is said to be the outlet’s stands in the text as one', async () => {
  assert.deepEqual(
    (await problemsWith({ [harbour]: put('# Harbour', 'Harbour') })).map(({ found, field }) => [found, field]),
    [['a headline that the archived text does not show', 'title']],
  );
  assert.deepEqual(
    (await problemsWith({ [harbour]: put('titleBy: outlet', 'titleBy: us') })).map(({ found, line }) => [found, line]),
    [['the headline “Harbour to reopen”', 18]],
  );
  assert.deepEqual(
    (await problemsWith({ [harbour]: put('Crowds cheered', '# Crowds cheered') })).map(({ found }) => found),
    ['a second # heading'],
  );
});

test('a heading, list, table or quotation of ours is a problem until it is said', async () => {
  const [problem] = await problemsWith({ [harbour]: put('Crowds cheered', '> Crowds cheered') });
  assert.match(problem?.found ?? '', /^a quotation that the archived text, which is plain, does not show/);
  assert.deepEqual([problem?.file, problem?.line], [file, 28]);
  const said = (text: string): string => shown(put('Crowds cheered', '## Crowds cheered')(text));
  assert.deepEqual(await problemsWith({ [harbour]: said }), []);
  assert.deepEqual(
    (await problemsWith({ [harbour]: shown })).map(({ field, found }) => [field, found]),
    [['structure[0]', 'a heading “Crowds cheered”']],
  );
});

test('a standfirst stands right below the headline', async () => {
  const stands = (before: string) => put(before, `<Standfirst>\n\n${before}\n\n</Standfirst>`);
  assert.deepEqual(await problemsWith({ [harbour]: stands('The "works" are done.') }), []);
  assert.deepEqual(
    (await problemsWith({ [harbour]: stands('Crowds cheered. Then the crowds sang, in 12\u00a0languages.') })).map(
      ({ found }) => found,
    ),
    ['a standfirst that follows no headline'],
  );
});

test('a standfirst is one paragraph of words', async () => {
  for (const [sign, as] of [
    ['-', 'list'],
    ['##', 'heading'],
    ['>', 'quotation'],
  ] as const) {
    const edit = (text: string): string =>
      text
        .replace('The "works" are done.', `<Standfirst>\n\n${sign} The "works" are done.\n\n</Standfirst>`)
        .replace('titleBy:', `structure:\n  - as: ${as}\n    quote: The "works"\ntitleBy:`);
    assert.deepEqual(
      (await problemsWith({ [harbour]: edit })).map(({ found }) => found),
      ['a standfirst of more than words'],
    );
  }
});

test('no list has numbers of ours', async () => {
  const numbered = (text: string): string =>
    shown(put('Crowds cheered', '1933. Crowds cheered')(text)).replace('as: heading', 'as: list');
  const [problem, ...others] = await problemsWith({ [harbour]: numbered });
  assert.match(problem?.found ?? '', /^a numbered list, whose numbers are not the outlet’s/);
  assert.deepEqual([problem?.line, others], [31, []]);
});

const withHeading = async (heading: string, words = 'Crowds cheered.'): Promise<readonly string[]> => {
  const original = `Harbour to reopen\n\nIt reopens.\n\n${words}\n`;
  const body = `# Harbour to reopen\n\nIt reopens.\n\n${heading} ${words}\n`;
  return (
    await problemsWith({
      'originals/harbour.txt': original,
      [harbour]: (text) =>
        text
          .replace(/sha256: .*/, `sha256: ${sha256(original)}`)
          .replace('titleBy:', `structure:\n  - as: heading\n    quote: ${words}\ntitleBy:`)
          .replace(/# Harbour[^]*/, body),
      'claims/opens-april.md': null,
      'claims/thousand-boats.md': null,
    })
  ).map(({ found, wanted }) => `${found} -> ${wanted}`);
};

test('a subheading is one below what is above it', async () => {
  assert.deepEqual(await withHeading('##'), []);
  assert.deepEqual(await withHeading('####'), [
    '#### for “Crowds cheered.”, which is no part of one above it -> ## for a subheading, ### for one below it',
  ]);
});

test('a subheading may be a short sentence, or a question, and no long one with a full stop', async () => {
  const long = 'Crowds cheered in the streets of the old town, and nobody went home before it was dark.';
  assert.deepEqual(await withHeading('##', long), [
    'a sentence as a heading: “Crowds cheered in the streets of the old town, and nobody we” -> a paragraph',
  ]);
  assert.deepEqual(await withHeading('##', long.replace(/\.$/, '?')), []);
});

test('a subheading that is written as the headline is told as that', async () => {
  assert.deepEqual(await withHeading('#'), ['# for the subheading “Crowds cheered.” -> ##']);
});
