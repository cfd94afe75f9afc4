import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { site } from '../config/site.ts';
import { readXml } from '../text/xml-fixture.ts';
import { claimWith, head, hostile, publication } from './fixture.ts';
import { oEmbed, printOEmbed } from './o-embed.ts';

const address = { type: 'string', pattern: '^https://v\\.example/[\\w./-]*$' };

/** What oEmbed 1.0 asks of an answer of the type “rich” (https://oembed.com, section 2.3.4), and no more than it knows. */
const schema = {
  type: 'object',
  additionalProperties: false,
  required: ['type', 'version', 'html', 'width', 'height'],
  properties: {
    type: { const: 'rich' },
    version: { const: '1.0' },
    title: { type: 'string', minLength: 1 },
    author_name: { type: 'string', minLength: 1 },
    author_url: address,
    provider_name: { type: 'string', minLength: 1 },
    provider_url: address,
    cache_age: { type: 'integer', minimum: 1 },
    thumbnail_url: address,
    thumbnail_width: { type: 'integer', minimum: 1 },
    thumbnail_height: { type: 'integer', minimum: 1 },
    html: { type: 'string', minLength: 1 },
    width: { type: 'integer', minimum: 1 },
    height: { type: 'integer', minimum: 1 },
  },
  // One of the three is nothing without the others.
  dependentRequired: {
    thumbnail_url: ['thumbnail_width', 'thumbnail_height'],
    thumbnail_width: ['thumbnail_url'],
    thumbnail_height: ['thumbnail_url'],
  },
} as const;

const ajv = new Ajv2019({ allErrors: true, strictRequired: false });

test('whatever the words, an answer has what oEmbed asks, and says the same as JSON and as XML', () => {
  for (const words of hostile) {
    const claim = claimWith({ summary: words, article: { ...head, title: words } });
    const json = JSON.parse(printOEmbed(claim, 'json', publication.at)) as Record<string, unknown>;
    assert.equal(ajv.validate(schema, json), true, ajv.errorsText());
    assert.deepEqual(json, oEmbed(claim, publication.at));
    assert.equal(json['title'], words);
    const { name, children } = readXml(printOEmbed(claim, 'xml', publication.at));
    assert.equal(name, 'oembed');
    assert.deepEqual(
      children.map((child) => [child.name, child.text]),
      Object.entries(json).map(([field, value]) => [field, String(value)]),
    );
  }
});

test('the author is who answers for the site, and never whoever is quoted', () => {
  assert.equal(oEmbed(claimWith(), publication.at)['author_name'], site.publisher ?? site.name);
});
