import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ratingOf } from '../config/scales.ts';
import { describeArticle, describeClaim, describeUtterance } from './described.ts';
import { articleOf, claimWith, head, outlet } from './fixture.ts';

const quotation = claimWith({ kind: 'quotation', rating: ratingOf('corroborated') });
const star = { id: outlet.id, name: outlet.name, role: null, type: 'Organization', isOutlet: true } as const;

test('a claim is described by who said it, when, where it is printed, and how it is rated', () => {
  assert.equal(
    describeClaim(quotation),
    'Ada Brook, 6 March 2022; as printed by Evening Star (7 March 2022). Rated: corroborated. It did.',
  );
  assert.equal(
    describeClaim({ ...quotation, finding: 'The wire has more', missingContext: 'It was a joke.' }),
    'Ada Brook, 6 March 2022; as printed by Evening Star (7 March 2022). Rated: corroborated, missing context. The wire has more',
  );
});

test('an outlet is not held to its sources, nor a source to what an outlet reports', () => {
  const reported = claimWith({ kind: 'attribution', speaker: star, attributedTo: quotation.speaker, said: null });
  assert.equal(
    describeClaim({ ...reported, article: { ...head, published: null } }),
    'Evening Star, reporting what Ada Brook said; in Evening Star (date not shown). Rated: accurate. It did.',
  );
  assert.equal(
    describeClaim({ ...reported, said: '2022-03-07' }),
    'Evening Star, reporting what Ada Brook said, 7 March 2022. Rated: accurate. It did.',
  );
});

test('an article is described by its outlet and date, and by what was found', () => {
  const article = articleOf('<p>We open.</p>', { 'we-open': 'We open' });
  assert.equal(
    describeArticle(article),
    'Evening Star (7 March 2022), word for word as archived, with 1 claim reviewed.',
  );
  const claims = article.claims.map((claim) => ({ ...claim, missingContext: 'Not yet.' }));
  assert.equal(
    describeArticle({ ...article, claims }),
    'Evening Star (7 March 2022), word for word as archived, with 1 claim reviewed, 1 to look at.',
  );
});

test('an utterance is described by who said it and when, and by what sets its wordings apart', () => {
  const utterance = {
    ...{ id: 'open', speaker: quotation.speaker, said: '2022-03-06', occasion: '', summary: '', body: '', base: '' },
    ...{ originals: [], wordings: [], history: [] },
  };
  assert.equal(
    describeUtterance({ ...utterance, finding: 'One has “shall”.' }),
    'Ada Brook, 6 March 2022: said once, 0 wordings, compared word by word. One has “shall”.',
  );
});
