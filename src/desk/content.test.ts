import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { environment } from '../config/environment.ts';
import { annotate } from '../review/annotate.ts';
import { calloutTag } from '../review/article-tree.ts';
import { latestChanges } from '../review/changes.ts';
import { claimReview } from '../review/claim-review.ts';
import { facets, groupsOf } from '../review/facet.ts';
import { publication } from '../review/fixture.ts';
import { stops } from '../review/timeline.ts';
import { tableUnder } from '../review/wording-table.ts';
import { singleSpaced } from '../text/space.ts';
import { select } from '../text/tree.ts';
import { readContent } from './desk.ts';
import { sha256 } from './fixture.ts';

/** The content that this project publishes: whatever it is, these hold. */
const root = environment.content;
const catalogue = readContent(root);
const { articles, claims, sources, utterances, disagreements, events } = catalogue;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
const fromOneTo = (last: number): readonly number[] => Array.from({ length: last }, (_, index) => index + 1);

test('an article has the words of its archived text, letter by letter', () => {
  for (const { slug, text, original } of articles) {
    const bytes = readFileSync(join(root, 'originals', original.file));
    assert.equal(sha256(bytes), original.sha256, slug);
    assert.equal(text, singleSpaced(new TextDecoder().decode(bytes)), slug);
  }
});

test('the passages of an article, numbered from 1, are all of its words', () => {
  for (const { slug, text, passages } of articles) {
    const words = passages.map(({ start, end }) => text.slice(start, end));
    assert.equal(words.join('').replaceAll(' ', ''), text.replaceAll(' ', ''), slug);
    assert.deepEqual(
      passages.map(({ number }) => number),
      fromOneTo(passages.length),
    );
  }
});

test('every claim is on its words, in the passage where they end', () => {
  for (const { text, claims: own } of articles)
    for (const { id, quote, span, passage } of own) {
      assert.equal(text.slice(span.start, span.end), singleSpaced(quote), id);
      assert.equal(passage.text, text.slice(passage.start, passage.end), id);
      assert.ok(passage.start < span.end && span.end <= passage.end, id);
    }
});

test('the claims of an article are numbered from 1 in the order of their words, and share none', () => {
  for (const { slug, claims: own } of articles) {
    assert.deepEqual(
      own.map(({ number }) => number),
      fromOneTo(own.length),
      slug,
    );
    assert.ok(own.every(({ span }, index) => span.start >= (own[index - 1]?.span.end ?? 0)));
  }
});

test('an article has one place for each of its claims, in their order', () => {
  for (const { slug, body, claims: own } of articles) {
    const places = select(body, ({ tagName }) => tagName === calloutTag).map(({ properties }) => properties.id);
    assert.deepEqual(
      places,
      own.map(({ id }) => id),
      slug,
    );
  }
});

test('every note on a misprint is on its words', () => {
  for (const { text, misprints } of articles)
    for (const { quote, span } of misprints) assert.equal(text.slice(span.start, span.end), singleSpaced(quote));
});

test('every claim belongs to one article, and is found by its id', () => {
  assert.deepEqual(
    articles.flatMap((article) => article.claims),
    claims,
  );
  assert.ok(claims.every((claim) => catalogue.claimById.get(claim.id) === claim));
  assert.equal(catalogue.claimById.size, claims.length);
});

test('every source that is published is used, and every one that is used is published', () => {
  const cited = [
    ...articles.flatMap(({ folded }) => folded.flatMap(({ sources: shown }) => shown.map(({ id }) => id))),
    ...claims.flatMap(({ evidence }) => evidence.map(({ source }) => source.id)),
    ...utterances.flatMap(({ originals }) => originals.map(({ source }) => source.id)),
    ...utterances.flatMap(({ wordings }) => wordings.flatMap(({ from }) => ('source' in from ? from.source.id : []))),
    ...disagreements.flatMap((disagreement) => disagreement.sources.map(({ source }) => source.id)),
    ...events.flatMap(({ source }) => source?.id ?? []),
  ];
  assert.deepEqual(new Set(sources.map(({ id }) => id)), new Set(cited));
});

test('nothing that pages make of the catalogue changes it, and they count every claim once for each value', () => {
  freeze(catalogue);
  for (const facet of facets) {
    const values = claims.map((claim) => new Set(facet.of(claim).map(({ key }) => key)).size);
    assert.equal(sum(groupsOf(facet, claims).map((group) => group.claims.length)), sum(values), facet.key);
  }
  latestChanges(claims, claims.length);
  stops(events);
  articles.forEach(annotate);
  for (const utterance of utterances) assert.ok(tableUnder(utterance, utterance.base), utterance.id);
});

test('a review says what is claimed in at most 75 characters, and without the rating', () => {
  for (const claim of claims) {
    const { claimReviewed } = claimReview(claim, [], publication) as { readonly claimReviewed: string };
    assert.ok(claimReviewed.length > 0 && claimReviewed.length <= 75, claim.id);
    assert.ok(!claimReviewed.toLowerCase().includes(claim.rating.label.toLowerCase()), claim.id);
  }
});

/** Freeze a value and all that it holds; a map keeps its keys, and what they lead to is frozen. */
function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  // Bytes cannot be frozen.
  if (ArrayBuffer.isView(value)) return;
  Object.freeze(value);
  [...(value instanceof Map ? value.values() : Object.values(value))].forEach(freeze);
}
