import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsWith, put } from '../fixture.ts';

const claim = 'claims/thousand-boats.md';
const extract = async (text: string, { tag = 'en', translation = '' } = {}) =>
  (
    await problemsWith({
      'sources.yaml': put('language: en', `language: ${tag}`),
      [claim]: put(
        'note: The minutes say so.',
        `note: So.\n    extract: ${JSON.stringify(text)}${translation === '' ? '' : `\n    translation: ${translation}`}`,
      ),
    })
  ).map(({ rule, field, wanted }: { rule?: string; field?: string; wanted: string }) => [rule ?? field, wanted]);
const title = async (text: string) =>
  (await problemsWith({ 'sources.yaml': put('publisher:', `title: ${JSON.stringify(text)}\n  publisher:`) })).map(
    ({ field, found }) => [field, found],
  );

test('an extract is words of the source, as they are read there', async () => {
  for (const text of [
    'On Tuesdayâ€™s vote',
    'CafÃ© owners',
    'House &amp; Senate, it&#8217;s so',
    'At stake <b>in all</b>',
    'A line<br/>and another',
    'Tues\u00adday',
    'TODO: copy the sentence',
    'Please enable JavaScript and cookies to continue',
  ])
    assert.deepEqual(
      (await extract(text)).map(([field]) => field),
      ['evidence[0].extract'],
      text,
    );
  for (const text of [
    'AT&T; and others, R&D',
    '2 < 3 and 4 > 3',
    'The <unknown> man',
    'They enable JavaScript on their site',
    'Just a moment, he said',
    '«IRMÃ»',
  ])
    assert.deepEqual(await extract(text), [], text);
  assert.deepEqual(await extract('TODO: el barco', { tag: 'es', translation: 'All, the boat' }), []);
  assert.equal((await extract('El barco', { tag: 'es', translation: 'The &lt;boat' })).length, 1);
});

test('so is the title of a source', async () => {
  for (const text of [
    '404 Not Found',
    'Just a moment...',
    'https://town.example/x',
    'It&#8217;s so',
    'Minutes â€“ boats',
  ])
    assert.deepEqual(await title(text), [['town-hall.title', `“${text}”`]], text);
  for (const text of ['The 404 bus was not found', 'Access Denied', 'example.org: a site', 'Untitled'])
    assert.deepEqual(await title(text), [], text);
});
