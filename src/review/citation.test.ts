import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citeShort, claimantOf, dateOf, nameOf, tellPrinted, tellVoice } from './citation.ts';
import { claimWith, head, sourceWith } from './fixture.ts';

test('a source is cited by who published it and when', () => {
  assert.equal(citeShort(sourceWith()), 'Town Hall, 1 March 2022');
});

test('a source says whose text it has, or on whose page it was read', () => {
  assert.equal(citeShort(sourceWith({ origin: ['TASS'] })), 'Town Hall, citing TASS, 1 March 2022');
  assert.equal(citeShort(sourceWith({ origin: ['NPR', 'AP'] })), 'Town Hall, citing NPR and AP, 1 March 2022');
  assert.equal(
    citeShort(sourceWith({ origin: ['TASS'], via: 'Web Archive' })),
    'Town Hall, via Web Archive, 1 March 2022',
  );
});

test('where none of that is how it is said, an editor says it', () => {
  assert.equal(
    citeShort(sourceWith({ origin: ['Ada Brook'], credit: 'quoting Ada Brook', via: 'Web Archive' })),
    'Town Hall, quoting Ada Brook, 1 March 2022',
  );
});

test('an outlet that reports what someone said is the claimant, and says whose words they are', () => {
  const { speaker } = claimWith();
  const outlet = { id: 'evening-star', name: 'Evening Star', role: null, type: 'Organization' } as const;
  assert.equal(claimantOf({ speaker }), 'Ada Brook');
  assert.equal(claimantOf({ speaker, speakerNote: 'on the radio' }), 'Ada Brook (on the radio)');
  assert.equal(claimantOf({ speaker: outlet, attributedTo: speaker }), 'Evening Star, reporting what Ada Brook said');
});

test('what is not known of a source, or is said already, is left out', () => {
  assert.equal(citeShort(sourceWith({ published: null })), 'Town Hall');
  assert.equal(citeShort(sourceWith({ origin: ['Town Hall'], published: '2022-03' })), 'Town Hall, March 2022');
});

test('an article without a date says so', () => {
  assert.equal(dateOf({ published: '2018-11-06' }), '6 November 2018');
  assert.equal(dateOf({ published: null }), 'date not shown');
});

test('a headline is quoted, and our description of an article is not', () => {
  assert.equal(nameOf({ title: 'Harbour to reopen', titleBy: 'outlet' }), '“Harbour to reopen”');
  assert.equal(nameOf({ title: 'A report on the harbour', titleBy: 'us' }), 'A report on the harbour');
});

test('whoever reports another’s words is named first', () => {
  const reported = claimWith({ attributedTo: { id: 'b', name: 'Bo', role: null, type: 'Person' }, said: '2022-03' });
  assert.equal(tellVoice(reported), 'Ada Brook, reporting what Bo said, March 2022');
  assert.equal(tellVoice(claimWith({ said: null })), 'Ada Brook');
});

test('a name that is written from right to left turns nothing that stands behind it', () => {
  const article = { ...head, outlet: { ...head.outlet, name: 'البحر' } };
  assert.equal(tellPrinted({ article }), 'Printed by \u2068البحر\u2069, 7 March 2022');
});
