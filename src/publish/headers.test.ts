import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headerRules, headersFor, parseHeaders, printHeaders } from './headers.ts';

const rules = parseHeaders(`/*
  X-Content-Type-Options: nosniff
  Content-Security-Policy: default-src 'none'; img-src https://x.example:443

/_astro/*
\tCache-Control: public, max-age=31536000

/feed.xml
  Content-Type: application/atom+xml
`);

test('a rule is a path and the headers below it, each parted at its first colon', () => {
  assert.deepEqual(rules[0], {
    path: '/*',
    headers: [
      ['X-Content-Type-Options', 'nosniff'],
      ['Content-Security-Policy', "default-src 'none'; img-src https://x.example:443"],
    ],
  });
  assert.deepEqual(
    rules.map(({ path }) => path),
    ['/*', '/_astro/*', '/feed.xml'],
  );
});

const namesFor = (path: string): readonly string[] => headersFor(rules, path).map(([name]) => name);
const everywhere = ['X-Content-Type-Options', 'Content-Security-Policy'];

test('a path gets the headers of every rule that it matches, in their order', () => {
  assert.deepEqual(namesFor('/'), everywhere);
  assert.deepEqual(namesFor('/_astro/page.js'), [...everywhere, 'Cache-Control']);
  assert.deepEqual(namesFor('/feed.xml'), [...everywhere, 'Content-Type']);
});

test('a rule without * is for that path alone, letter by letter', () => {
  for (const path of ['/feedxxml', '/feed.xml/', '/old/feed.xml', '/_astro'])
    assert.deepEqual(namesFor(path), everywhere, path);
});

test('no rule is no header', () => {
  assert.deepEqual(headersFor(parseHeaders(''), '/'), []);
});

test('every answer of the site carries the policy, and only files whose names change with their content are kept for ever', () => {
  const rules = headerRules("default-src 'none'", { listArticles: false });
  const own = parseHeaders(printHeaders(rules));
  assert.deepEqual(own, rules);
  const value = (path: string, header: string): string | undefined =>
    headersFor(own, path).find(([name]) => name === header)?.[1];
  assert.equal(value('/claims/', 'Content-Security-Policy'), "default-src 'none'");
  assert.equal(value('/claims/', 'Cache-Control'), undefined);
  assert.match(value('/_astro/page.js', 'Cache-Control') ?? '', /immutable/);
});

test('browsers are told what the description of the search is', () => {
  const headers = headersFor(headerRules('', { listArticles: false }), '/opensearch.xml');
  assert.equal(
    headers.find(([name]) => name === 'Content-Type')?.[1],
    'application/opensearchdescription+xml; charset=utf-8',
  );
});

test('search engines are asked not to list whole articles and archived texts, unless the site says otherwise', () => {
  const robots = (path: string, listArticles: boolean): string | undefined =>
    headersFor(headerRules('', { listArticles }), path).find(([name]) => name === 'X-Robots-Tag')?.[1];
  for (const path of ['/articles/harbour/', '/originals/harbour.txt']) {
    assert.equal(robots(path, false), 'noindex', path);
    assert.equal(robots(path, true), undefined, path);
  }
  for (const path of ['/articles/', '/articles/page/2/', '/claims/a-b/', '/'])
    assert.equal(robots(path, false), undefined, path);
});

test('any site’s scripts may read the files for machines, and no path of theirs has two media types', () => {
  const headers = headerRules('', { listArticles: true });
  const values = (path: string, header: string): readonly string[] =>
    headersFor(headers, path).flatMap(([name, value]) => (name === header ? [value] : []));
  for (const path of [
    'claims.json',
    'claims/a-claim.json',
    'annotations/a.json',
    'claims/csv/2022.csv',
    'claims.csv',
  ]) {
    assert.deepEqual(values(`/api/v1/${path}`, 'Access-Control-Allow-Origin'), ['*']);
    assert.deepEqual(values(`/api/v1/${path}`, 'X-Robots-Tag'), ['noindex']);
    assert.ok(values(`/api/v1/${path}`, 'Content-Type').length <= 1, path);
  }
  assert.deepEqual(values('/api/v1/claims/csv/2022.csv', 'Content-Type'), ['text/csv; charset=utf-8; header=present']);
  assert.deepEqual(values('/claims/', 'Access-Control-Allow-Origin'), []);
});
