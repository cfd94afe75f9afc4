import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFeed } from '@rowanmanning/feed-parser';
import { Ajv2019 } from 'ajv/dist/2019.js';
import fc from 'fast-check';
import { ratingOf } from '../config/scales.ts';
import { site } from '../config/site.ts';
import type { Claim } from '../model/claim.ts';
import { parseFragment, select, wordsOf } from '../text/tree.ts';
import { childrenOf, readXml, textOf } from '../text/xml-fixture.ts';
import { feedOfCorrections, feedOfReviews, followed, type Feed } from './feed.ts';
import { writeFeeds } from './feeds.ts';
import { claimWith, head, hostile, outlet, publication } from './fixture.ts';
import { printAtom, printJsonFeed } from './print-feed.ts';

const origin = 'https://v.example';
const day = { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT00:00:00Z$' };
const address = { type: 'string', pattern: '^https://v\\.example/' };
const authors = {
  type: 'array',
  minItems: 1,
  items: { type: 'object', required: ['name'], additionalProperties: false, properties: { name: { type: 'string' } } },
};

/** What JSON Feed 1.1 asks (https://jsonfeed.org/version/1.1), and of what it leaves free what ours have. */
const schema = {
  type: 'object',
  additionalProperties: false,
  required: ['version', 'title', 'home_page_url', 'feed_url', 'language', 'authors', 'items'],
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: { type: 'string', minLength: 1 },
    description: { type: 'string', minLength: 1 },
    home_page_url: address,
    feed_url: address,
    language: { type: 'string', pattern: '^[a-z]{2,3}(-\\w+)*$' },
    authors,
    items: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'url', 'title', 'summary', 'content_html', 'date_published', 'date_modified'],
        properties: {
          id: address,
          url: address,
          title: { type: 'string', minLength: 1 },
          summary: { type: 'string', minLength: 1 },
          content_html: { type: 'string', minLength: 1 },
          date_published: day,
          date_modified: day,
          tags: { type: 'array', items: { type: 'string', minLength: 1 } },
        },
      },
    },
  },
} as const;

const isJsonFeed = new Ajv2019({ allErrors: true }).compile(schema);

interface JsonFeed {
  readonly items: readonly Readonly<Record<string, string>>[];
}

/** What each of the forms says of its entries, each through a parser that is not ours. */
function readForms(feed: Feed) {
  const json = JSON.parse(printJsonFeed(feed)) as JsonFeed;
  const isRight: boolean = isJsonFeed(json);
  assert.ok(isRight, JSON.stringify(isJsonFeed.errors));
  const atom = readXml(printAtom(feed));
  const entries = childrenOf(atom, 'entry').map((entry) => ({
    id: textOf(entry, 'id'),
    url: childrenOf(entry, 'link')[0]?.attributes['href'],
    title: textOf(entry, 'title'),
    summary: textOf(entry, 'summary'),
    content_html: textOf(entry, 'content'),
    date_published: textOf(entry, 'published'),
    date_modified: textOf(entry, 'updated'),
    tags: childrenOf(entry, 'category').map(({ attributes }) => attributes['term']),
  }));
  assert.deepEqual(entries, json.items);
  return { json, atom };
}

const first = { date: '2026-11-22', change: 'First published.', rating: ratingOf('accurate') };
const reviews = (claims: readonly Claim[]): Feed => feedOfReviews(claims, followed.reviews, publication.at);
const corrections = (claims: readonly Claim[]): Feed => feedOfCorrections(claims, followed.corrections, publication.at);

const claimOf = (words: string): Claim =>
  claimWith({
    quote: words,
    summary: words,
    finding: words,
    reason: words,
    article: { ...head, outlet: { ...head.outlet, name: words } },
    history: [first, { date: '2026-12-01', change: words, grade: 'correction' }],
  });

test('whatever the words, both forms of a feed say them', () => {
  const isSaid = (words: string): void => {
    for (const feed of [reviews([claimOf(words)]), corrections([claimOf(words)])]) {
      const [item = {}] = readForms(feed).json.items;
      assert.ok(item['title']?.endsWith(words));
      assert.ok(item['summary']?.endsWith(words));
      const [quotation] = select(parseFragment(item['content_html'] ?? ''), ({ tagName }) => tagName === 'blockquote');
      assert.equal(quotation && wordsOf(quotation), words);
    }
  };
  for (const words of hostile) isSaid(words);
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...Array.from(`"'<>&/=-]\n aя😀م\u202E`)), minLength: 1 }), isSaid),
  );
});

test('a reader that is not ours shows a feed of reviews', () => {
  const feed = parseFeed(printAtom(reviews([claimOf('The harbour opens in April'), claimWith({ id: 'b-b' })])));
  const [item] = feed.items;
  assert.deepEqual(
    [feed.meta.type, feed.title, feed.language, feed.url, feed.self, feed.items.length],
    ['atom', followed.reviews.title, site.language, `${origin}/claims/`, `${origin}/feed.xml`, 2],
  );
  assert.deepEqual(
    [item?.id, item?.url, item?.title, item?.description, item?.updated?.toISOString()],
    [
      `${origin}/claims/harbour-opens-april/`,
      `${origin}/claims/harbour-opens-april/`,
      'The harbour opens in April',
      'Accurate: The harbour opens in April',
      '2026-12-01T00:00:00.000Z',
    ],
  );
  assert.deepEqual(
    feed.authors.map(({ name }) => name),
    [site.publisher ?? site.name],
  );
});

test('Atom has what RFC 4287 asks: of a feed and of each entry an id, a title and a day, and one author for all', () => {
  const { atom } = readForms(reviews([claimWith()]));
  assert.equal(atom.space, 'http://www.w3.org/2005/Atom');
  assert.equal(atom.attributes['xml:lang'], site.language);
  for (const name of ['id', 'title', 'updated', 'author']) assert.equal(childrenOf(atom, name).length, 1, name);
  const links = childrenOf(atom, 'link').map(
    ({ attributes }) => `${attributes['rel'] ?? ''} ${attributes['type'] ?? ''}`,
  );
  assert.deepEqual(links, ['self application/atom+xml', 'alternate text/html', 'alternate application/feed+json']);
});

test('a changed review comes to the top under the id that it has had, and tells what was changed', () => {
  const changed = claimWith({ id: 'b-b', history: [first, { date: '2026-12-03', change: 'A source added.' }] });
  const { entries, updated } = reviews([claimWith({ id: 'a-a' }), changed]);
  assert.deepEqual(
    entries.map(({ id }) => id),
    [`${origin}/claims/b-b/`, `${origin}/claims/a-a/`],
  );
  assert.equal(updated, '2026-12-03');
  assert.equal(entries[0]?.published, '2026-11-22');
  assert.match(entries[0].html, /^<p>Changed 3 December 2026: A source added\.<\/p>/);
});

test('each correction is an entry of its own, which later changes leave as it is', () => {
  const wrong = { date: '2026-12-01', change: 'A source was misread.', grade: 'correction' as const };
  const once = corrections([claimWith({ history: [first, wrong] })]);
  const back = { date: '2026-12-01', change: 'It was not.', grade: 'correction' as const };
  const twice = corrections([claimWith({ history: [first, wrong, back, { date: '2026-12-04', change: 'More.' }] })]);
  const ids = twice.entries.map(({ id }) => id);
  assert.equal(new Set(ids).size, 2);
  assert.ok(ids.includes(once.entries[0]?.id ?? ''));
  assert.equal(once.entries[0]?.title, 'Corrected: The harbour opens in April');
});

test('a feed without an entry has the day of the last change of any review', () => {
  assert.deepEqual([corrections([claimWith()]).updated, corrections([claimWith()]).entries], ['2026-11-22', []]);
  readForms(corrections([]));
});

test('a feed has no more than its newest hundred entries', () => {
  const dayOf = (index: number): string =>
    `20${10 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`;
  const many = Array.from({ length: 120 }, (_, index) =>
    claimWith({ id: `a-${index}`, history: [{ ...first, date: dayOf(index) }] }),
  );
  const { entries } = reviews(many);
  assert.deepEqual(
    [entries.length, entries[0]?.id, entries.at(-1)?.id],
    [100, `${origin}/claims/a-119/`, `${origin}/claims/a-20/`],
  );
});

test('there is a feed of all reviews, of corrections, of each outlet and of each person, in both forms', () => {
  const files = new Map<string, string>();
  const claims = [
    claimWith(),
    claimWith({ id: 'b-b', speaker: { ...outlet, role: null, type: 'Organization', isOutlet: true } }),
  ];
  writeFeeds({ claims }, publication.at, (path, text) => files.set(path, text));
  const stems = ['/feed', '/corrections', '/feeds/outlets/evening-star/feed', '/feeds/people/ada-brook/feed'];
  assert.deepEqual(
    [...files.keys()],
    stems.flatMap((stem) => [`${stem}.xml`, `${stem}.json`]),
  );
  const many = stems.map((stem) => parseFeed(files.get(`${stem}.xml`) ?? '').items.length);
  assert.deepEqual(many, [2, 0, 2, 1]);
});
