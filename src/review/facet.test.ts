import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Claim } from '../model/claim.ts';
import { facets, groupsOf, type Facet } from './facet.ts';
import { claimWith, head, outlet } from './fixture.ts';
import { ratingOf } from '../config/scales.ts';

const claims: readonly Claim[] = [
  claimWith({ id: 'a-a', rating: ratingOf('wording-differs'), kind: 'quotation', said: null }),
  claimWith({
    id: 'b-b',
    rating: ratingOf('inaccurate'),
    kind: 'quotation',
    speaker: { id: 'bo-reed', name: 'Bo Reed', role: null, type: 'Person' },
  }),
  claimWith({
    id: 'c-c',
    rating: ratingOf('accurate'),
    speaker: { id: 'cy-dale', name: 'Cy Dale', role: null, type: 'Person' },
  }),
  claimWith({
    id: 'd-d',
    rating: ratingOf('inaccurate'),
    speaker: { id: 'bo-reed', name: 'Bo Reed', role: null, type: 'Person' },
    attributedTo: { id: 'di-lane', name: 'Di Lane', role: null, type: 'Person' },
    missingContext: 'It was closed.',
    article: { ...head, outlet: { ...outlet, id: 'daily-post', name: 'Daily Post' } },
  }),
];

function values(key: Facet['key']): readonly (readonly [key: string, label: string, ids: string])[] {
  return facets
    .filter((facet) => facet.key === key)
    .flatMap((facet) => groupsOf(facet, claims))
    .map((value) => [value.key, value.label, value.claims.map(({ id }) => id).join(' ')]);
}

test('ratings stand in the order of the scales, whatever their number', () => {
  assert.deepEqual(values('rating'), [
    ['accurate', 'Accurate', 'c-c'],
    ['inaccurate', 'Inaccurate', 'b-b d-d'],
    ['wording-differs', 'Wording differs', 'a-a'],
  ]);
});

test('speakers stand with the most frequent first, and by name where they are equal', () => {
  assert.deepEqual(values('speaker'), [
    ['bo-reed', 'Bo Reed', 'b-b d-d'],
    ['ada-brook', 'Ada Brook', 'a-a'],
    ['cy-dale', 'Cy Dale', 'c-c'],
    ['di-lane', 'Di Lane', 'd-d'],
  ]);
});

test('claims can be narrowed to those that leave out something', () => {
  assert.deepEqual(values('context'), [['missing', 'Missing context', 'd-d']]);
});

test('claims are narrowed by outlet, by kind and by the year in which they were said', () => {
  assert.deepEqual(values('outlet'), [
    ['evening-star', 'Evening Star', 'a-a b-b c-c'],
    ['daily-post', 'Daily Post', 'd-d'],
  ]);
  assert.deepEqual(values('kind'), [
    ['prediction', 'Prediction', 'c-c d-d'],
    ['quotation', 'Quotation', 'a-a b-b'],
  ]);
  assert.deepEqual(values('year'), [
    ['2022', '2022', 'b-b c-c d-d'],
    ['not-known', 'Not known', 'a-a'],
  ]);
});

test('every claim is found by every facet but the context, and once by each value', () => {
  for (const facet of facets) {
    const groups = groupsOf(facet, claims).map((value) => value.claims.map(({ id }) => id));
    assert.ok(
      groups.every((ids) => new Set(ids).size === ids.length),
      facet.label,
    );
    assert.equal(new Set(groups.flat()).size, facet.key === 'context' ? 1 : claims.length, facet.label);
  }
});
