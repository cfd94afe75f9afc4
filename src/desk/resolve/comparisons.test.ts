import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Catalogue } from '../../model/catalogue.ts';
import { readContent } from '../desk.ts';
import { compared, put, rated, withContent, type Changes } from '../fixture.ts';

const read = (changes: Changes = {}): Promise<Catalogue> => withContent(compared(changes), readContent);
const draft = put('titleBy:', 'draft: true\ntitleBy:');
const naming = (text: string): string => text.replace('rating:', 'utterance: april\nrating:');
const withWording = (claim: string, text: string) =>
  put('wordings:\n', `wordings:\n  - claim: ${claim}\n    text: ${text}\n`);

test('an utterance has its wordings, each with whose it is, and what was made of them', async () => {
  const related = put('stance: supports', 'stance: supports\n    relation: same-text');
  const { utterances, utterancesByClaim, claimsByUtterance, claimById } = await read({
    'claims/opens-april.md': (text) => related(rated('not-found-elsewhere')(text)),
    'utterances/april.md': put(
      'opening in April\n',
      'opening in April\n    paraphrase: true\n    sameTextAs: opens-april\n',
    ),
  });
  const [found, ...others] = utterances;
  assert.deepEqual(others, []);
  assert.deepEqual(
    found?.wordings.map(({ key, text, by, language, paraphrase }) => [key, text, by, language, paraphrase]),
    [
      ['opens-april', 'open in April', 'Evening Star', 'en', false],
      ['town-hall', 'opening in April', 'Town Hall, 8 March 2022', 'en', true],
    ],
  );
  assert.deepEqual(
    found.wordings.map(({ sameTextAs }) => sameTextAs),
    [undefined, 'opens-april'],
  );
  assert.equal(found.body, '<p>They agree.</p>');
  assert.equal(found.speaker.name, 'Ada Brook');
  assert.deepEqual(
    found.originals.map(({ source, text }) => [source.publisher, text]),
    [['Town Hall', 'Ym mis Ebrill']],
  );
  assert.deepEqual(utterancesByClaim.get('opens-april'), [found]);
  assert.deepEqual(utterancesByClaim.get('runs-daily'), []);
  assert.deepEqual(claimsByUtterance.get('april'), [claimById.get('opens-april')]);
});

test('where an article prints an utterance twice, its wordings are named by the numbers of their claims', async () => {
  const { utterances } = await read({
    'claims/thousand-boats.md': naming,
    'utterances/april.md': withWording('thousand-boats', 'The town'),
  });
  assert.deepEqual(
    utterances[0]?.wordings.map(({ by }) => by),
    ['Evening Star, claim 2', 'Evening Star, claim 1', 'Town Hall, 8 March 2022'],
  );
});

test('a disagreement has its sides, by their claims or their articles, and its sources', async () => {
  const [found] = (await read()).disagreements;
  assert.deepEqual(
    found?.articles.map(({ article, claim, says }) => [article, claim?.id, says]),
    [
      ['harbour', 'opens-april', 'Evening Star, in April.'],
      ['ferry', undefined, 'Evening Star, on every day.'],
    ],
  );
  assert.deepEqual(
    found.sources.map(({ source, says }) => [source.publisher, says]),
    [['Town Hall', 'In April.']],
  );
  assert.equal(found.body, '<p>Nobody says.</p>');
});

test('events stand oldest first, with the claim and the source that they name', async () => {
  const { events, claimById } = await read({
    'events.yaml': (text) => `${text}- date: 2022-03\n  title: The ice melts, apparently\n  kind: aftermath\n`,
  });
  assert.deepEqual(
    events.map(({ title, claim, source }) => [title, claim, source?.publisher]),
    [
      ['The ice melts, apparently', undefined, undefined],
      ['Ada Brook speaks', claimById.get('opens-april'), 'Town Hall'],
    ],
  );
});

test('what belongs to a draft only is not published: no utterance, no disagreement, no event', async () => {
  const { articles, utterances, disagreements, events, claimsByUtterance } = await read({
    'articles/harbour.mdx': draft,
  });
  assert.deepEqual(
    articles.map(({ slug }) => slug),
    ['ferry'],
  );
  assert.deepEqual([utterances, disagreements, events, [...claimsByUtterance]], [[], [], [], []]);
});

test('a disagreement of which one side is left when drafts are left out is not published', async () => {
  const { utterances, disagreements } = await read({ 'articles/ferry.mdx': draft });
  assert.deepEqual([utterances.length, disagreements], [1, []]);
});

test('an utterance of which only a draft has the base is compared with its first wording', async () => {
  const { utterances } = await read({
    'articles/ferry.mdx': draft,
    'claims/runs-daily.md': naming,
    'utterances/april.md': (text) =>
      withWording('runs-daily', 'every day')(put('base: opens-april', 'base: runs-daily')(text)),
  });
  assert.deepEqual(
    utterances.map(({ base, wordings }) => [base, wordings.map(({ key }) => key)]),
    [['opens-april', ['opens-april', 'town-hall']]],
  );
});

test('a source is published where something that is published cites it, and nowhere else', async () => {
  const ids = async (changes: Changes): Promise<readonly string[]> =>
    (await withContent(changes, readContent)).sources.map(({ id }) => id);
  const library = 'library:\n  publisher: Library\n  url: https://library.example/\n  language: en\n';
  const more = { 'sources.yaml': (text: string) => library + text };
  const byFerry = { 'claims/runs-daily.md': put('town-hall', 'library') };
  assert.deepEqual(await ids(more), ['town-hall']);
  assert.deepEqual(await ids({ ...more, ...byFerry }), ['library', 'town-hall']);
  assert.deepEqual(await ids({ ...more, ...byFerry, 'articles/ferry.mdx': draft }), ['town-hall']);
  const event = '- date: 2022-03-08\n  title: It rains\n  kind: aftermath\n  source: library\n';
  assert.deepEqual(await ids({ ...more, 'events.yaml': event }), ['library', 'town-hall']);
});

test('an event of an article that is a draft is not published, whether a claim or the article is named', async () => {
  const events = async (field: string) =>
    (
      await read({
        'articles/ferry.mdx': draft,
        'events.yaml': `- date: 2022-03-08\n  title: It rains, apparently\n  kind: aftermath\n  ${field}\n`,
      })
    ).events.length;
  assert.deepEqual([await events('article: ferry'), await events('claim: runs-daily')], [0, 0]);
  assert.deepEqual([await events('article: harbour'), await events('source: town-hall')], [1, 1]);
});
