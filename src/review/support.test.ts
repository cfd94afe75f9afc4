import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Evidence } from '../model/claim.ts';
import { ratingOf } from '../config/scales.ts';
import { evidenceWith } from './fixture.ts';
import { origins, tellSupport } from './support.ts';

const told = (evidence: readonly Evidence[]) =>
  tellSupport({ kind: 'factual', rating: ratingOf('accurate'), evidence });

const row = (publisher: string, own: Partial<Evidence> = {}, origin: readonly string[] = []): Evidence =>
  evidenceWith({ publisher, origin }, own);

test('independent reports that bear out all of a claim are counted, those with one origin once', () => {
  assert.equal(told([row('Post')]), 'Borne out by one independent report.');
  assert.equal(told([row('Post'), row('Echo')]), 'Borne out by two independent reports.');
  assert.equal(
    told([row('Post', {}, ['Agency']), row('Echo', {}, ['Agency']), row('Agency')]),
    'Borne out by one independent report.',
  );
});

test('what is not independent, speaks against the claim or gives context is not counted', () => {
  const tied = [row('Echo', { relation: 'own-source' }), row('Herald', { relation: 'same-text' })];
  const other = [row('Times', { stance: 'undermines' }), row('Star', { stance: 'context' })];
  assert.equal(told([row('Post'), ...tied, ...other]), 'Borne out by one independent report.');
});

test('where nothing independent bears out all of it, it is said what does', () => {
  assert.equal(
    told([row('Post', { part: 'the day' }), row('Echo', { part: 'the place' })]),
    'Borne out in parts only: no report that was found has all of it.',
  );
  assert.equal(
    told([row('Echo', { relation: 'own-source' }), row('Herald', { relation: 'same-text' })]),
    'Only a source that the article reports from, or seems to, bears it out.',
  );
  assert.equal(
    told([row('Herald', { relation: 'same-text' })]),
    'What bears it out may be one text with the article’s.',
  );
  assert.equal(told([row('Star', { stance: 'context' })]), 'Nothing that was found bears it out.');
  assert.equal(told([]), 'Nothing that was found bears it out.');
});

test('the number of origins does not hang on the order of the sources, and one more never lowers it by much', () => {
  const source = fc.record({
    publisher: fc.constantFrom('a', 'b', 'c', 'd'),
    origin: fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 3 }),
  });
  fc.assert(
    fc.property(fc.array(source, { maxLength: 8 }), (sources) => {
      assert.equal(origins(sources), origins(sources.toReversed()));
      assert.ok(origins(sources) <= sources.length);
      assert.equal(origins([...sources, ...sources]), origins(sources));
    }),
  );
});

test('of what no evidence can settle, nothing is said to bear it out', () => {
  assert.equal(
    tellSupport({ kind: 'prediction', rating: ratingOf('not-checkable'), evidence: [row('Post')] }),
    undefined,
  );
});

test('of a quotation it is said that its having been said is borne out', () => {
  const evidence = [row('Post'), row('Echo')];
  assert.equal(
    tellSupport({ kind: 'quotation', rating: ratingOf('wording-differs'), evidence }),
    'That it was said is borne out by two independent reports.',
  );
});
