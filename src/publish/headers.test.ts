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

const entries = [
  '404.html',
  '_astro/',
  'articles/',
  'claims/',
  'embed/',
  'feed.xml',
  'feeds/',
  'oembed/',
  'originals/',
];
const policies = {
  policy: "default-src 'none'; script-src 'self'; frame-ancestors 'none'",
  embedPolicy: "default-src 'none'; img-src data:",
};
const roots = new Set(['404.html', 'articles/', 'claims/', 'embed/']);
const sent = { ...policies, entries, roots, listArticles: false };
const ofFiles = "default-src 'none'; frame-ancestors 'none'";
const own = parseHeaders(printHeaders(headerRules(sent)));
const value = (path: string, header: string): string | undefined =>
  headersFor(own, path).find(([name]) => name === header)?.[1];

test('pages have their policy, files one that allows nothing, and only files whose names change with their content are kept for ever', () => {
  assert.deepEqual(own, headerRules(sent));
  for (const path of ['/', '/404.html', '/claims/', '/claims/a-b/', '/articles/x/'])
    assert.equal(value(path, 'Content-Security-Policy'), policies.policy, path);
  for (const path of ['/feed.xml', '/_astro/page.js', '/originals/a.txt'])
    assert.equal(value(path, 'Content-Security-Policy'), ofFiles, path);
  assert.equal(value('/claims/', 'Cache-Control'), undefined);
  assert.match(value('/_astro/page.js', 'Cache-Control') ?? '', /immutable/);
});

/** What a host makes of a `_headers` file: the headers of an address, their names in small letters. */
type Host = (text: string, path: string) => ReadonlyMap<string, readonly string[]>;

/**
 * Cloudflare Pages (https://developers.cloudflare.com/pages/configuration/headers/): an address has the headers of all
 * rules that it matches, the values of one name joined by commas; `*` stands for anything, once in a rule; 100 rules,
 * 2,000 characters a line. Of two rules with one path the last is kept (`constructHeaders` in cloudflare/workers-sdk).
 */
const cloudflare: Host = (text, path) => {
  const byPath = new Map(parseHeaders(text).map((rule) => [rule.path, rule]));
  assert.ok(byPath.size <= 100 && text.split('\n').every((line) => line.length <= 2000));
  for (const rule of byPath.keys()) assert.ok(rule.split('*').length <= 2, rule);
  return together(headersFor([...byPath.values()], path));
};

/**
 * Netlify (https://docs.netlify.com/manage/routing/headers/): an address has the headers of the rules that it matches.
 * What becomes of two values of one name is not said: its command line takes the last, others tell that they are
 * joined; both are tried. How it matches: `getForRegExp` in netlify/build, packages/headers-parser.
 */
const netlify =
  (ofTwo: 'last' | 'both'): Host =>
  (text, path) => {
    const part = (one: string): string => {
      if (one.startsWith(':')) return '([^/]+)';
      return one === '*' ? '?(.*)' : one.replace(/[.]/g, '\\.').replaceAll('*', '(.*)');
    };
    const isMatched = (rule: string): boolean =>
      new RegExp(`^/${rule.split('/').filter(Boolean).map(part).join('/')}/?$`, 'iu').test(path);
    const all = together(parseHeaders(text).flatMap((rule) => (isMatched(rule.path) ? rule.headers : [])));
    return ofTwo === 'both' ? all : new Map([...all].map(([name, values]) => [name, values.slice(-1)]));
  };

const together = (headers: readonly (readonly [string, string])[]): ReadonlyMap<string, readonly string[]> =>
  new Map(
    [...Map.groupBy(headers, ([name]) => name.toLowerCase())].map(([name, group]) => [
      name,
      group.map(([, told]) => told),
    ]),
  );

const hosts: Readonly<Record<string, Host>> = {
  Cloudflare: cloudflare,
  'Netlify, where the last counts': netlify('last'),
  'Netlify, where both count': netlify('both'),
};

for (const [name, host] of Object.entries(hosts)) {
  test(`${name}: a claim to embed has its own policy and no other, other pages theirs, and files the least`, () => {
    const text = printHeaders(headerRules(sent));
    const policyAt = (path: string): readonly string[] => host(text, path).get('content-security-policy') ?? [];
    for (const path of ['/embed/a-b/', '/embed/no-such-claim/'])
      assert.deepEqual(policyAt(path), [policies.embedPolicy], path);
    for (const path of ['/', '/404.html', '/claims/a-b/', '/articles/x/'])
      assert.deepEqual(policyAt(path), [policies.policy], path);
    for (const path of ['/oembed/a-b.json', '/feeds/people/a/feed.xml'])
      assert.deepEqual(policyAt(path), [ofFiles], path);
  });

  test(`${name}: no header of an address has two values`, () => {
    const text = printHeaders(headerRules(sent));
    const paths = [
      '/',
      '/claims/',
      '/embed/a/',
      '/feed.xml',
      '/feeds/outlets/a/feed.json',
      '/originals/a.txt',
      '/oembed/a.xml',
    ];
    for (const path of [...paths, '/_astro/a.js', '/articles/a/', '/nowhere'])
      for (const [header, values] of host(text, path)) assert.equal(values.length, 1, `${path}: ${header}`);
    assert.deepEqual(host(text, '/claims/').get('x-content-type-options'), ['nosniff']);
    assert.deepEqual(host(text, '/feeds/people/a/feed.xml').get('content-type'), [
      'application/atom+xml; charset=utf-8',
    ]);
    assert.deepEqual(host(text, '/feeds/people/a/feed.json').get('access-control-allow-origin'), ['*']);
  });
}

test('what a host would not read, or would take for the folder of claims to embed, is told at build', () => {
  const many = Array.from({ length: 101 }, (_, index) => `file-${index}`);
  assert.throws(
    () => printHeaders(headerRules({ ...sent, entries: many })),
    /_headers: \d+ rules; at most 100 are read/,
  );
  const long = { ...sent, policy: 'x'.repeat(2000) };
  assert.throws(() => printHeaders(headerRules(long)), /_headers: a line of \d+ characters .*; at most 2000 are read/);
  assert.throws(() => headerRules({ ...sent, entries: ['embedded/'] }), /^Error: embedded\/ at the root of the site/);
});

test('browsers are told what the description of the search is', () => {
  assert.equal(value('/opensearch.xml', 'Content-Type'), 'application/opensearchdescription+xml; charset=utf-8');
});

test('search engines are asked not to list whole articles and archived texts, unless the site says otherwise', () => {
  const robots = (path: string, listArticles: boolean): string | undefined =>
    headersFor(headerRules({ ...sent, listArticles }), path).find(([name]) => name === 'X-Robots-Tag')?.[1];
  for (const path of ['/articles/harbour/', '/originals/harbour.txt']) {
    assert.equal(robots(path, false), 'noindex', path);
    assert.equal(robots(path, true), undefined, path);
  }
  for (const path of ['/articles/', '/articles/page/2/', '/claims/a-b/', '/'])
    assert.equal(robots(path, false), undefined, path);
});

test('any site’s scripts may read the files for machines, and no path of theirs has two media types', () => {
  const headers = headerRules({ ...sent, entries: ['api/'], listArticles: true });
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
