import assert from 'node:assert/strict';
import { test } from 'node:test';
import { environmentProblems, publisherProblems } from './environment.ts';

const wrong: Readonly<Record<string, readonly string[]>> = {
  SITE: [
    'ftp://example.org',
    'example.org',
    'https://user:secret@example.org',
    'https://example.org/news',
    'https://example.org/?a',
    '',
    'https://',
  ],
  BASE: [
    '//evil.example/',
    '/../',
    '/./',
    'repo',
    '/repo',
    'repo/',
    '/repo//',
    '/a b/',
    '/a?b/',
    '',
    '/%2e%2e/',
    '/\\x/',
  ],
  PORT: ['abc', '-1', '65536', '80.5', 'NaN', '', ' 80', '0x1000', '1e4'],
  HOST: ['', 'a b', 'http://localhost'],
  PICTURES: ['', 'no', 'all', 'NONE', ' none'],
  CONTENT: ['', ' ', 'nope', 'package.json', 'a?b', 'a#b'],
  DIST: [
    '',
    'content',
    'public',
    'src',
    '.',
    '..',
    'content/site',
    '/',
    '.press',
    '.press/next',
    '.press/former',
    '.press/cache',
    'a#b',
    'a?b',
    'a%41b',
    '/tmp/a\\b',
  ],
  PRESS: ['', 'content', 'src/x', '.', 'a#b', "a'b", '/tmp/press', '../press'],
};

for (const [name, values] of Object.entries(wrong)) {
  for (const value of values) {
    test(`${name}=${JSON.stringify(value)} is told by its name`, () => {
      const problems = environmentProblems({ [name]: value }, '/home/verbatim');
      assert.equal(problems.length, 1);
      assert.ok(problems[0]?.startsWith(`${name}=${JSON.stringify(value)}: `) && problems[0].includes('wanted'));
    });
  }
}

test('what is right is no problem', () => {
  const right = [
    {},
    { SITE: 'https://example.org', BASE: '/' },
    { SITE: 'http://localhost:8080/', BASE: '/repo/' },
    { BASE: '/~me/site.v2/', PORT: '0', HOST: '127.0.0.1' },
    { HOST: '::1' },
    { PICTURES: 'none' },
  ];
  for (const variables of right) assert.deepEqual(environmentProblems(variables, '/home/verbatim'), []);
});

test('a folder whose path has signs of an address is told', () => {
  for (const folder of ['/a#b', '/a?b', '/a"b', "/a'b", '/a\\b', '/a%20b']) {
    assert.match(environmentProblems({}, folder)[0] ?? '', /^the project lies in /);
  }
});

test('a build for a public address names who answers for it, and how to reach them', () => {
  const nobody = { publisher: null, contact: ' ' };
  const someone = { publisher: 'The Evening Star', contact: 'desk@star.example' };
  assert.deepEqual(publisherProblems({}, nobody), []);
  assert.deepEqual(publisherProblems({ SITE: 'https://star.example' }, someone), []);
  assert.match(
    publisherProblems({ SITE: 'https://star.example', PICTURES: 'none' }, someone).join('\n'),
    /^PICTURES="none": .*its pictures are wanted$/,
  );
  for (const contact of ['nobody', 'https://star.example', 'desk@star.example?bcc=x@y.example', '\u200b'])
    assert.equal(publisherProblems({ SITE: 'https://star.example' }, { ...someone, contact }).length, 1, contact);
  assert.equal(publisherProblems({ SITE: 'https://star.example' }, { ...someone, publisher: '\u200b' }).length, 1);
  for (const SITE of [
    'http://localhost:4321',
    'https://a.localhost',
    'http://127.0.0.1',
    'http://[::1]',
    'http://nas.local',
  ])
    assert.match(publisherProblems({ SITE }, someone).join(), /a public name is wanted/, SITE);
  assert.deepEqual(publisherProblems({ SITE: 'https://star.example' }, nobody), [
    'SITE is set, for a public address: publisher is wanted in src/config/site.ts',
    'SITE is set, for a public address: contact, an address of mail, is wanted in src/config/site.ts',
  ]);
});

test('a press in the folder of the site is told, whichever of the two was named', () => {
  for (const variables of [{ PRESS: 'dist' }, { PRESS: 'dist/press' }, { DIST: 'out', PRESS: 'out/press' }]) {
    const problems = environmentProblems(variables, '/home/verbatim');
    assert.equal(problems.length, 1);
    assert.match(problems[0] ?? '', /^DIST=.*PRESS=/);
  }
});
