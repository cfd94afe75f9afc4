import assert from 'node:assert/strict';
import { test } from 'node:test';
import { notesWith, put, type Changes } from '../fixture.ts';

const words = 'the boats lie so near to one another that nobody can count them';
const library = (more = '') => ({
  'sources.yaml': (list: string) =>
    `${list}library:\n  publisher: Library\n${more}  url: https://library.example/\n  language: en\n`,
});
/** Two claims, each with an extract, the one of the town hall and the other of the library. */
const quoting = (one: string, other: string, more = ''): Changes => ({
  'claims/runs-daily.md': put('note: The minutes say so.', `note: So.\n    extract: ${one}`),
  'claims/thousand-boats.md': (text) =>
    put(
      'source: town-hall',
      'source: library',
    )(put('note: The minutes say so.', `note: So.\n${more}    extract: ${other}`)(text)),
});
const foundWith = async (changes: Changes) => (await notesWith(changes)).map(({ file, found }) => [file, found]);

test('an extract that another source has too is noted', async () => {
  assert.deepEqual(await foundWith({ ...library(), ...quoting(`Now ${words}.`, `Indeed, ${words}`) }), [
    [
      'content/claims/thousand-boats.md',
      `“Indeed, ${words}”, which “town-hall” has too, in content/claims/runs-daily.md`,
    ],
  ]);
});

test('fewer words, sources of one text, and those whose relation is told, may have the same', async () => {
  const short = words.slice(0, 40).trim();
  const related = '    relation: same-text\n    relationNote: It is one text.\n';
  assert.deepEqual(await foundWith({ ...library(), ...quoting(short, short) }), []);
  assert.deepEqual(await foundWith({ ...library('  origin: [Town Hall]\n'), ...quoting(words, words) }), []);
  assert.deepEqual(await foundWith({ ...library(), ...quoting(words, words, related) }), []);
});

test('an extract that is no more than words of the claim is noted, if it is no mere name', async () => {
  const of = (extract: string): Changes => ({
    'claims/runs-daily.md': (text) =>
      put(
        'every day of the year',
        'runs on every day of the year',
      )(put('note: The minutes say so.', `note: So.\n    extract: ${extract}`)(text)),
  });
  assert.deepEqual(await foundWith(of('runs on every day of the year')), [
    ['content/claims/runs-daily.md', 'none, for a source that has “runs on every day of the year”, too'],
  ]);
  assert.deepEqual(await foundWith(of('It runs on every day of the year')), []);
  assert.deepEqual(await foundWith(of('on every day')), []);
});
