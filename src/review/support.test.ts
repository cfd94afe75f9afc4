import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Evidence } from '../model/claim.ts';
import { evidenceWith } from './fixture.ts';
import { origins, tellSupport } from './support.ts';

const row = (publisher: string, own: Partial<Evidence> = {}, origin: readonly string[] = []): Evidence =>
  evidenceWith({ publisher, origin }, own);

test('independent reports that bear out all of a claim are counted, those with one origin once', () => {
  assert.equal(tellSupport([row('Post')]), 'Borne out by one independent report.');
  assert.equal(tellSupport([row('Post'), row('Echo')]), 'Borne out by two independent reports.');
  assert.equal(
    tellSupport([row('Post', {}, ['Agency']), row('Echo', {}, ['Agency']), row('Agency')]),
    'Borne out by one independent report.',
  );
});

test('what is not independent, speaks against the claim or gives context is not counted', () => {
  const tied = [row('Echo', { relation: 'own-source' }), row('Herald', { relation: 'same-text' })];
  const other = [row('Times', { stance: 'undermines' }), row('Star', { stance: 'context' })];
  assert.equal(tellSupport([row('Post'), ...tied, ...other]), 'Borne out by one independent report.');
});

test('where nothing independent bears out all of it, it is said what does', () => {
  assert.equal(
    tellSupport([row('Post', { part: 'the day' }), row('Echo', { part: 'the place' })]),
    'Borne out in parts only: no report that was found has all of it.',
  );
  assert.equal(
    tellSupport([row('Echo', { relation: 'own-source' }), row('Herald', { relation: 'same-text' })]),
    'Only a source that the article itself reports from bears it out.',
  );
  assert.equal(
    tellSupport([row('Herald', { relation: 'same-text' })]),
    'What bears it out may be one text with the article’s.',
  );
  assert.equal(tellSupport([row('Star', { stance: 'context' })]), 'Nothing that was found bears it out.');
  assert.equal(tellSupport([]), 'Nothing that was found bears it out.');
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
