import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { foldSpace } from '../anchoring/text.ts';
import { latestChanges } from '../claims/changes.ts';
import { claimReview } from '../claims/claim-review.ts';
import { facets, valuesOf } from '../claims/facet.ts';
import { spread } from '../claims/spread.ts';
import { readContent } from './desk.ts';

/** The content that this project publishes. */
const { articles, claims, sources } = await readContent(fileURLToPath(new URL('../../content', import.meta.url)));

test('four articles, 67 claims and 86 sources are published', () => {
  assert.deepEqual([articles.length, claims.length, sources.length], [4, 67, 86]);
});

for (const article of articles) {
  test(`every claim of ${article.slug} is on its words, and on no others`, () => {
    for (const { quote, range } of article.claims)
      assert.equal(article.text.slice(range.start, range.end), foldSpace(quote));
    assert.deepEqual(
      article.claims.map(({ number }) => number),
      article.claims.map((_, index) => index + 1),
    );
    assert.ok(article.claims.every(({ range }, index) => range.start >= (article.claims[index - 1]?.range.end ?? 0)));
  });

  test(`the paragraphs of ${article.slug} are all of its words`, () => {
    const words = article.paragraphs.map(({ start, end }) => article.text.slice(start, end));
    assert.equal(words.join('').replaceAll(' ', ''), article.text.replaceAll(' ', ''));
  });

  test(`every misprint noted in ${article.slug} is on its words`, () => {
    for (const { quote, range } of article.misprints)
      assert.equal(article.text.slice(range.start, range.end), foldSpace(quote));
  });
}

test('every claim belongs to one article, and every source to one claim or more', () => {
  assert.deepEqual(
    articles.flatMap((article) => article.claims),
    claims,
  );
  const used = new Set(claims.flatMap(({ evidence }) => evidence.map(({ source }) => source.id)));
  assert.deepEqual(
    sources.filter(({ id }) => !used.has(id)).map(({ id }) => id),
    [],
  );
});

test('what pages make of the content leaves it as it is', () => {
  freeze(articles);
  assert.equal(
    facets.flatMap((facet) => valuesOf(facet, claims)).reduce((sum, { claims: { length } }) => sum + length, 0),
    facets.length * claims.length,
  );
  assert.equal(
    spread(claims).reduce((sum, { count }) => sum + count, 0),
    claims.length,
  );
  assert.notEqual(latestChanges(claims, 5).length, 0);
});

test('every review says what is claimed in at most 75 characters, without the rating', () => {
  const publication = {
    name: 'Verbatim',
    url: 'https://v.example/',
    review: 'https://v.example/claims/',
    claimInText: 'https://v.example/articles/',
  };
  for (const claim of claims) {
    const review = claimReview(claim, publication);
    assert.ok(
      'claimReviewed' in review && typeof review.claimReviewed === 'string' && review.claimReviewed.length <= 75,
      claim.id,
    );
    assert.ok(!review.claimReviewed.toLowerCase().includes(claim.rating.label.toLowerCase()), claim.id);
  }
});

function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  Object.values(value).forEach(freeze);
}
