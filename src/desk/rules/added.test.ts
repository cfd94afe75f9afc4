import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsWith, put, rated, type Changes } from '../fixture.ts';

const claim = 'claims/thousand-boats.md';
const library = 'library:\n  publisher: The Library\n  url: https://library.example/\n  language: en\n';
const hall = (name: string) => `hall:\n  publisher: ${name}\n  url: https://hall.example/\n  language: en\n`;
const entry = (change: string, date = '2026-11-23'): string =>
  `\n  - date: ${date}\n    change: ${JSON.stringify(change)}`;
const told = async (entries: string, more: Changes = {}) =>
  (
    await problemsWith({
      'sources.yaml': (text) => text + library + hall('Town Hall Review'),
      [claim]: put('\n---\n\nThe', `${entries}\n---\n\nThe`),
      ...more,
    })
  ).map(({ field, found }) => [field, found]);
const field = 'history[1].change';

test('evidence that was added is there, unless a later entry tells of it', async () => {
  for (const change of [
    'Evidence added from The Library. Title reworded.',
    'Evidence added from Town Hall and The Library.',
    'Reworded. Evidence added from Town Hall, The Library and others.',
  ])
    assert.deepEqual(await told(entry(change)), [[field, 'evidence added from The Library, where none is from there']]);
  for (const change of [
    'Evidence added from Town Hall. Title reworded.',
    'Evidence added from the Town Hall, and more words are marked.',
    'Evidence added from Town Hall.',
    'Evidence added from a library.',
    'Evidence added from The Daily Post.',
    'Evidence added from The Library’s neighbour.',
    'What The Library has was added elsewhere.',
  ])
    assert.deepEqual(await told(entry(change)), [], change);
  const gone = entry('Evidence added from The Library.') + entry('What The Library has was taken out.', '2026-11-24');
  assert.deepEqual(await told(gone), []);
});

test('so is a finding', async () => {
  assert.deepEqual(await told(entry('Title reworded, and a finding added.')), [
    [field, '“a finding added”, where there is none'],
  ]);
  const gone = entry('Reworded, and a finding added.') + entry('The finding was taken out.', '2026-11-24');
  assert.deepEqual(await told(gone), []);
  const found = (text: string): string =>
    put(
      '\n---\n\nThe',
      `${entry('Reworded, and a finding added.')}\n---\n\nThe`,
    )(put('history:', 'finding: It is so\nhistory:')(rated('not-checkable')(text)));
  assert.deepEqual(await told('', { [claim]: found }), []);
});

test('no words of an entry come again on one day', async () => {
  const change = 'Title, reason and notes reworded.';
  const again = (found: string, at = 2) => [`history[${at}].change`, `“${found}” a second time on 2026-11-23`];
  assert.deepEqual(await told(entry(change) + entry(change)), [again(change)]);
  assert.deepEqual(await told(entry(`Fewer words are marked. ${change}`) + entry(change)), [again(change)]);
  assert.deepEqual(await told(entry(change) + entry(change, '2026-11-24')), []);
  assert.deepEqual(await told(entry(`Fewer words. Title reworded.`) + entry('More words. Title reworded.')), []);
});
