import assert from 'node:assert/strict';
import { test } from 'node:test';
import { publicationOf } from '../config/publication.ts';
import { childrenOf, readXml } from '../text/xml-fixture.ts';
import { openSearchDescription } from './open-search.ts';

const publication = publicationOf(
  { site: 'https://site.example', base: '/repo/' },
  { name: 'Words & <Deeds> of today', publisher: null, language: 'en-GB', license: null },
);

test('the description for browsers is XML that any parser reads, and its template leads to the search', () => {
  const root = readXml(openSearchDescription(publication, 'What “they” said & <did>.'));
  assert.deepEqual([root.name, root.space], ['OpenSearchDescription', 'http://a9.com/-/spec/opensearch/1.1/']);
  assert.deepEqual(
    root.children.map(({ name, text }) => [name, text]),
    [
      ['ShortName', 'Words & <Deeds>'],
      ['Description', 'What “they” said & <did>.'],
      ['Url', ''],
      ['Url', ''],
      ['Image', 'https://site.example/repo/favicon.svg'],
      ['Language', 'en-GB'],
      ['InputEncoding', 'UTF-8'],
    ],
  );
  const urls = childrenOf(root, 'Url').map(({ attributes }) => [attributes['type'], attributes['template']]);
  assert.deepEqual(urls, [
    ['text/html', 'https://site.example/repo/search/?q={searchTerms}'],
    ['application/opensearchdescription+xml', 'https://site.example/repo/opensearch.xml'],
  ]);
  const asked = new URL((urls[0]?.[1] ?? '').replace('{searchTerms}', encodeURIComponent('a & “b”')));
  assert.equal(asked.searchParams.get('q'), 'a & “b”');
});
