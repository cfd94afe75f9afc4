import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citeReview, citeShort, dateOf, nameOf, witnesses } from './citation.ts';
import { claimWith, sourceWith } from './fixture.ts';

test('a source is cited by who published it and when', () => {
  assert.equal(citeShort(sourceWith()), 'Town Hall, 1 March 2022');
});

test('a source says whose text it carries, or on whose page it was read', () => {
  assert.equal(citeShort(sourceWith({ origin: 'TASS' })), 'Town Hall, from TASS, 1 March 2022');
  assert.equal(
    citeShort(sourceWith({ origin: 'TASS', via: 'Web Archive' })),
    'Town Hall, via Web Archive, 1 March 2022',
  );
});

test('what is not known of a source, or is said already, is left out', () => {
  assert.equal(citeShort(sourceWith({ published: null })), 'Town Hall');
  assert.equal(citeShort(sourceWith({ origin: 'Town Hall', published: '2022-03' })), 'Town Hall, March 2022');
});

test('an article without a date says so', () => {
  assert.equal(dateOf({ published: '2018-11-06' }), '6 November 2018');
  assert.equal(dateOf({ published: null }), 'date not shown');
});

test('a headline is quoted, and our description of an article is not', () => {
  assert.equal(nameOf({ title: 'Harbour to reopen', titleBy: 'outlet' }), '“Harbour to reopen”');
  assert.equal(nameOf({ title: 'A report on the harbour', titleBy: 'us' }), 'A report on the harbour');
});

test('a review is cited with its rating, the day it was first published, and its address', () => {
  const claim = claimWith({
    history: [
      { date: '2026-11-22', change: 'First published.' },
      { date: '2027-01-02', change: 'A source added.' },
    ],
  });
  assert.equal(
    citeReview(claim, 'Verbatim', 'https://v.example/claims/a/'),
    'Verbatim, “The harbour opens in April” (Accurate), 22 November 2026, https://v.example/claims/a/',
  );
});

test('copies of one agency’s text are one witness', () => {
  assert.equal(
    witnesses([
      sourceWith({ id: 'a', publisher: 'A', origin: 'TASS' }),
      sourceWith({ id: 'b', publisher: 'B', origin: 'TASS' }),
    ]),
    1,
  );
});

test('the agency itself and a copy of it are one witness', () => {
  assert.equal(
    witnesses([
      sourceWith({ id: 'a', publisher: 'TASS', origin: null }),
      sourceWith({ id: 'b', publisher: 'B', origin: 'TASS' }),
    ]),
    1,
  );
});

test('two pages of one publisher are one witness, and two publishers are two', () => {
  assert.equal(witnesses([sourceWith({ id: 'a' }), sourceWith({ id: 'b' })]), 1);
  assert.equal(witnesses([sourceWith({ id: 'a' }), sourceWith({ id: 'b', publisher: 'Daily Post' })]), 2);
});

test('agencies that are not named are not taken for one another', () => {
  assert.equal(
    witnesses([
      sourceWith({ id: 'a', origin: 'agency, not named' }),
      sourceWith({ id: 'b', origin: 'agency, not named' }),
    ]),
    2,
  );
});

test('no source is no witness', () => {
  assert.equal(witnesses([]), 0);
});
