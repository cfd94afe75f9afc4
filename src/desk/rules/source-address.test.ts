import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsWith, put } from '../fixture.ts';

const faults = async (sources: (text: string) => string) =>
  (await problemsWith({ 'sources.yaml': sources })).map(({ field, found }) => [field, found]);

const at = (url: string, more = '') => put('https://town.example/minutes', `${url}${more && `\n  ${more}`}`);

for (const [url, more, found] of [
  ['https://town.example/', 'title: Minutes of March', '“https://town.example/”, the first page of a site'],
  ['https://www.google.com/search?q=minutes', '', '“https://www.google.com/search?q=minutes”, a search'],
  ['https://duckduckgo.com/?q=minutes', '', '“https://duckduckgo.com/?q=minutes”, a search'],
  ['https://town.example/minutes-of-the...', '', '“https://town.example/minutes-of-the...”, which was cut short'],
  ['https://town.example/minutes-of…', '', '“https://town.example/minutes-of…”, which was cut short'],
  ['https://town.example/minutеs', '', 'U+0435 “е”, Cyrillic in “minutеs”'],
] as const) {
  test(`${url} leads to no page`, async () => {
    assert.deepEqual(await faults(at(url, more)), [['town-hall.url', found]]);
  });
}

for (const [url, more] of [
  ['https://town.example/?id=12', ''],
  ['https://news.google.com/articles/minutes', ''],
  ['https://town.example/search?q=minutes', ''],
  ['https://town.example/to-be-continued...', 'title: To be continued...'],
  ['https://town.example/протокол-2022', ''],
  ['https://town.example/%D0%BF%D1%80minutes', ''],
] as const) {
  test(`${url} may be that of a page`, async () => {
    assert.deepEqual(await faults(at(url, more)), []);
  });
}

test('a site may be the work itself', async () => {
  const site = (more: string) => (text: string) =>
    put(
      'https://town.example/minutes',
      `https://town.example/\n  ${more}`,
    )(text).replace('  published: 2022-03-08\n', '');
  assert.deepEqual(await faults(site('title: Town Hall of Port Vale')), []);
  assert.deepEqual(await faults(site('readAs: live')), []);
  assert.deepEqual(await faults(site('title: Minutes of March')), [
    ['town-hall.url', '“https://town.example/”, the first page of a site'],
  ]);
});

const two = ({ first, second, title }: { readonly first: string; readonly second: string; readonly title: string }) =>
  `town-hall:
  publisher: Town Hall
  url: https://town.example/${first}
  published: 2022-03-08
  language: en
news:
  publisher: Town News
  title: ${title}
  url: https://town.example/${second}
  language: en
`;

test('an address whose words are the title of another source is that source’s', async () => {
  const title = 'Harbour of Port Vale will open again in April';
  const slug = 'harbour-of-port-vale-will-open-again-in-april-12345.html';
  const swapped = { first: slug, second: 'minutes-of-march', title };
  assert.deepEqual(
    (await problemsWith({ 'sources.yaml': () => two(swapped) })).map(({ field, found }) => [field, found]),
    [['town-hall.url', `“https://town.example/${slug}”, which has the words of the title of “news”`]],
  );
  for (const fine of [
    { first: 'minutes-of-march', second: slug, title },
    { first: slug, second: 'harbour-port-vale-open-again-april', title },
    { first: 'harbour-port-vale-to-close-for-repairs', second: 'item-12', title },
    { first: 'port-vale', second: 'item-12', title },
  ])
    assert.deepEqual(await problemsWith({ 'sources.yaml': () => two(fine) }), [], fine.first);
});

const owned = (first: string, second: string) => (): string =>
  `town-hall:
  publisher: The Gazette
  url: https://${first}/minutes
  published: 2022-03-08
  language: en
news:
  publisher: Agency
  via: Daily Post
  url: https://${second}/news
  language: en
`;

test('two sources at each other’s sites are told', async () => {
  assert.deepEqual(await faults(owned('dailypost.example', 'thegazette.example')), [
    ['town-hall.url', 'The Gazette at dailypost.example, the site of Daily Post, as “news” is of'],
    ['news.via', 'Daily Post at thegazette.example, the site of The Gazette, as “town-hall” is of'],
  ]);
  assert.deepEqual(await faults(owned('thegazette.example', 'dailypost.example')), []);
  assert.deepEqual(await faults(owned('dailypost.example', 'dailypost.example')), []);
  assert.deepEqual(await faults(owned('archive.example', 'dp.example')), []);
});
