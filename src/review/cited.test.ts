import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citationsIn, tellUse } from './cited.ts';
import { claimWith, evidenceWith, sourceWith } from './fixture.ts';

test('a source is cited where a wording, a difference, an event or a note names it, once each', () => {
  const source = sourceWith();
  const other = sourceWith({ id: 'library' });
  const base = { text: 'in April', language: 'en', paraphrase: false };
  const utterance = {
    ...{ id: 'april', said: '2022', occasion: '', summary: 'April', base: 'town-hall', body: '', history: [] },
    speaker: { id: 'ada-brook', name: 'Ada Brook', role: null, type: 'Person' as const },
    originals: [{ source, language: 'cy', text: 'Ebrill', translation: 'April' }],
    wordings: [{ ...base, key: 'town-hall', by: 'Town Hall', from: { source } }],
  };
  const difference = { id: 'when', question: 'When?', difference: 'differ' as const, articles: [], body: '', open: '' };
  const found = citationsIn({
    articles: [],
    utterances: [utterance],
    disagreements: [{ ...difference, sources: [{ says: 'April', source }] }],
    events: [{ date: '2022', title: 'It opens', kind: 'vote', source: other }],
  });
  assert.deepEqual(
    found.get('town-hall')?.map(({ what, title }) => [what, title]),
    [
      ['wording', 'April'],
      ['difference', 'When?'],
    ],
  );
  assert.deepEqual(found.get('library'), [{ what: 'event', id: '', title: 'It opens' }]);
});

test('of a source it is told how many claims it bears on, or else where it is cited', () => {
  const evidence = evidenceWith({});
  const uses = ['one', 'one', 'two'].map((id) => ({ claim: claimWith({ id }), evidence }));
  const cited = (['event', 'wording', 'event'] as const).map((what) => ({ what, id: '', title: '' }));
  assert.equal(tellUse(uses, cited), '2 claims');
  assert.equal(tellUse([], cited), 'Timeline, Wordings');
  assert.equal(tellUse(), '0 claims');
});
