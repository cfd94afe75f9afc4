import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Claim } from '../model/claim.ts';
import type { Utterance } from '../model/utterance.ts';
import { claimReview, newsArticle } from './claim-review.ts';
import { claimWith, evidenceWith, head, publication, sourceWith } from './fixture.ts';
import { best, ratingOf, ratings, worst } from '../config/scales.ts';

const review = 'https://v.example/claims/harbour-opens-april/';
const publisher = { '@type': 'Organization', name: 'Evening Star', url: 'https://star.example/' };
const claimInText = 'https://v.example/articles/harbour/#harbour-opens-april';

/** As a reader of the page's JSON gets it: what is undefined is not there. */
const printed = (claim = claimWith(), utterances: readonly Utterance[] = []): Record<string, unknown> =>
  JSON.parse(JSON.stringify(claimReview(claim, utterances, publication))) as Record<string, unknown>;

test('a review has what Google’s documentation requires of a ClaimReview: claimReviewed, reviewRating.alternateName and url', () => {
  const { claimReviewed, reviewRating, url, ...others } = printed();
  assert.deepEqual([others['@context'], others['@type']], ['https://schema.org', 'ClaimReview']);
  assert.deepEqual([claimReviewed, url], ['The harbour opens in April', review]);
  assert.ok(
    typeof reviewRating === 'object' &&
      reviewRating !== null &&
      'alternateName' in reviewRating &&
      reviewRating.alternateName === 'Accurate',
  );
});

test('a review has what the documentation recommends: its author, and the claim with who made it, when and where', () => {
  const { author, datePublished, itemReviewed } = printed();
  assert.deepEqual(author, { '@type': 'Organization', name: 'Verbatim', url: 'https://v.example/' });
  assert.equal(datePublished, '2026-11-22');
  assert.deepEqual(itemReviewed, {
    '@type': 'Claim',
    '@id': claimInText,
    url: claimInText,
    author: { '@type': 'Person', name: 'Ada Brook' },
    datePublished: '2022-03-06',
    appearance: [
      {
        '@type': 'NewsArticle',
        url: 'https://star.example/harbour',
        headline: 'Harbour to reopen',
        datePublished: '2022-03-07',
        inLanguage: 'en',
        publisher,
        archivedAt: 'https://v.example/articles/harbour/',
      },
    ],
  });
});

for (const { key } of ratings) {
  const { value, label, meaning, scale } = ratingOf(key);
  test(`“${label}” ${value === undefined ? 'has no number' : `is ${value} on the scale from 1 to 5`}`, () => {
    const numbers = value === undefined ? {} : { ratingValue: value, bestRating: best, worstRating: worst };
    assert.deepEqual(printed(claimWith({ rating: ratingOf(key) }))['reviewRating'], {
      '@type': 'Rating',
      alternateName: label,
      description: meaning,
      reviewAspect: scale,
      ratingExplanation: 'It did.',
      url: `https://v.example/about/#rating-${key}`,
      ...numbers,
    });
  });
}

test('the last change is the day on which the review was modified', () => {
  const history = [
    { date: '2026-11-22', change: 'First published.' },
    { date: '2027-01-02', change: 'A source added.' },
  ];
  const { datePublished, dateModified } = printed(claimWith({ history }));
  assert.deepEqual([datePublished, dateModified], ['2026-11-22', '2027-01-02']);
});

test('a day that is not known, and a headline that is ours, are not given out', () => {
  const { itemReviewed } = printed(claimWith({ said: null, article: { ...head, titleBy: 'us', published: null } }));
  assert.deepEqual(itemReviewed, {
    '@type': 'Claim',
    '@id': claimInText,
    url: claimInText,
    author: { '@type': 'Person', name: 'Ada Brook' },
    appearance: [
      {
        '@type': 'NewsArticle',
        url: 'https://star.example/harbour',
        inLanguage: 'en',
        publisher,
        archivedAt: 'https://v.example/articles/harbour/',
      },
    ],
  });
});

test('all evidence is cited, a title only where it is known', () => {
  const evidence = [
    evidenceWith({}),
    evidenceWith({ title: null, url: 'https://b.example/', publisher: 'B', published: null }, { stance: 'undermines' }),
  ];
  assert.deepEqual(printed(claimWith({ evidence }))['citation'], [
    {
      '@type': 'CreativeWork',
      url: 'https://town.example/minutes',
      name: 'Minutes',
      datePublished: '2022-03-01',
      inLanguage: 'en',
      publisher: { '@type': 'Organization', name: 'Town Hall' },
    },
    {
      '@type': 'CreativeWork',
      url: 'https://b.example/',
      inLanguage: 'en',
      publisher: { '@type': 'Organization', name: 'B' },
    },
  ]);
});

test('the words of a quotation are given out as its speaker’s, those of an outlet’s report are not', () => {
  assert.ok(JSON.stringify(printed(claimWith({ kind: 'quotation' }))).includes('"text":"in April"'));
  assert.ok(!JSON.stringify(printed(claimWith({ kind: 'attribution' }))).includes('"text"'));
});

test('the explanation has the missing context, and of a quotation says whose rendering is rated', () => {
  const explanation = (own: Partial<Claim>) =>
    (printed(claimWith(own))['reviewRating'] as { readonly ratingExplanation: string }).ratingExplanation;
  assert.equal(explanation({ missingContext: 'It was shut.' }), 'It did. Missing context: It was shut.');
  assert.equal(explanation({ kind: 'quotation' }), 'It did. The rating is of how Evening Star gives the words.');
});

test('the claim appears in its article, and wherever else its utterance stands, each page once', () => {
  const other = claimWith({ id: 'b', article: { ...head, slug: 'b', url: 'https://b.example/1' } });
  const wordings = [
    { from: { claim: claimWith() } },
    { from: { claim: other } },
    { from: { claim: other } },
    { from: { source: sourceWith({ url: 'https://agency.example/2' }) } },
  ].map((own, index) => ({ key: String(index), text: '', language: 'en', by: '', paraphrase: false, ...own }));
  const utterance = { wordings } as unknown as Utterance;
  const { itemReviewed } = printed(claimWith(), [utterance, utterance]);
  const { appearance } = itemReviewed as { readonly appearance: readonly { readonly url: string }[] };
  assert.deepEqual(
    appearance.map(({ url }) => url),
    ['https://star.example/harbour', 'https://b.example/1', 'https://agency.example/2'],
  );
});

test('an article is described as its outlet’s, with the archived bytes; what the text does not show is left out', () => {
  const original = { file: 'harbour.txt' };
  assert.deepEqual(newsArticle({ ...head, byline: null, original }, publication), {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    url: 'https://star.example/harbour',
    headline: 'Harbour to reopen',
    datePublished: '2022-03-07',
    inLanguage: 'en',
    publisher,
    archivedAt: 'https://v.example/originals/harbour.txt',
  });
  assert.equal(newsArticle({ ...head, byline: 'By A', original }, publication).creditText, 'By A');
});

test('what was put right is told as a correction, with its day', () => {
  const history = [
    { date: '2026-11-22', change: 'First published.', rating: ratingOf('accurate') },
    { date: '2027-01-02', change: 'A source was misread.', grade: 'correction' as const },
  ];
  assert.deepEqual(printed(claimWith({ history }))['correction'], [
    { '@type': 'CorrectionComment', datePublished: '2027-01-02', text: 'A source was misread.' },
  ]);
  assert.ok(!('correction' in printed()));
});

test('the address of a copy was published by who keeps the copy, and made by whose text it is', () => {
  const evidence = [evidenceWith({ publisher: 'Agency', via: 'Copy Site' })];
  const [cited] = printed(claimWith({ evidence }))['citation'] as readonly object[];
  const { publisher: where, author } = cited as Record<'publisher' | 'author', { readonly name: string }>;
  assert.deepEqual([where.name, author.name], ['Copy Site', 'Agency']);
});

test('words that an outlet parts with quotation marks are not given as all of the speaker’s', () => {
  const mixed = claimWith({ kind: 'quotation', quote: 'the town "will open"' });
  assert.ok(!JSON.stringify(printed(mixed)['itemReviewed']).includes('"text"'));
});
