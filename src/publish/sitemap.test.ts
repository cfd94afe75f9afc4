import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimWith } from '../review/fixture.ts';
import { childrenOf, readXml, textOf } from '../text/xml-fixture.ts';
import { lastChanges, sitemap, type ListedPage } from './sitemap.ts';

const at = (path: string): string => `https://site.example/repo${path}`;
const space = 'http://www.sitemaps.org/schemas/sitemap/0.9';

test('a map names each page with the day of its last change, where that is known', () => {
  const [file, ...more] = sitemap([{ address: '/a&b/' }, { address: '/c/', changed: '2026-11-22' }], at);
  const root = readXml(file?.text ?? '');
  assert.deepEqual([file?.path, more, root.name, root.space], ['/sitemap.xml', [], 'urlset', space]);
  assert.deepEqual(
    childrenOf(root, 'url').map((url) => [textOf(url, 'loc'), textOf(url, 'lastmod')]),
    [
      ['https://site.example/repo/a&b/', undefined],
      ['https://site.example/repo/c/', '2026-11-22'],
    ],
  );
});

test('more addresses than a map may have stand in parts, which the map names', () => {
  const pages = Array.from({ length: 25 }, (_, index): ListedPage => ({ address: `/${index}/` }));
  const [index, ...parts] = sitemap(pages, at, 10);
  const root = readXml(index?.text ?? '');
  assert.equal(root.name, 'sitemapindex');
  assert.deepEqual(
    childrenOf(root, 'sitemap').map((one) => textOf(one, 'loc')),
    parts.map(({ path }) => at(path)),
  );
  const named = parts.flatMap(({ text }) => childrenOf(readXml(text), 'url').map((url) => textOf(url, 'loc')));
  assert.deepEqual(
    named,
    pages.map(({ address }) => at(address)),
  );
});

const on = (...days: readonly string[]) => days.map((date) => ({ date, change: 'Changed.' }));
const claims = [
  claimWith({ id: 'a-a', history: on('2026-11-20', '2026-11-22') }),
  claimWith({ id: 'b-b', history: on('2026-11-21') }),
  claimWith({ id: 'c-c', history: on('2026-12-01') }),
];
const utterance = { id: 'u', history: on('2026-11-10') } as never;
const claimsByUtterance = new Map([['u', claims.slice(0, 2)]]);
const of = lastChanges({ claims, utterances: [utterance], claimsByUtterance }, '/repo/');
const linksTo = (...ids: readonly string[]): string => ids.map((id) => `<a href="/repo/claims/${id}/">x</a>`).join('');

test('the last change of a page is that of the reviews that it shows', () => {
  assert.equal(of('/claims/a-a/', linksTo('c-c')), '2026-11-22');
  assert.equal(of('/utterances/u/', ''), '2026-11-22');
  assert.equal(of('/claims/', linksTo('b-b', 'a-a')), '2026-11-22');
  assert.equal(of('/claims/speaker/x/page/2/', linksTo('b-b')), '2026-11-21');
  assert.equal(of('/people/x/', linksTo('c-c')), '2026-12-01');
  assert.equal(of('/', ''), '2026-12-01');
});

test('of a page that shows no review, or what has no history, none is told', () => {
  for (const path of ['/claims/speaker/', '/people/', '/utterances/']) assert.equal(of(path, ''), undefined, path);
  for (const path of ['/about/', '/articles/x/', '/sources/x/', '/events/'])
    assert.equal(of(path, linksTo('a-a')), undefined, path);
});
