import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Utterance, Wording } from '../model/utterance.ts';
import { claimWith, head, sourceWith } from './fixture.ts';
import { inShort, mostTelling, namesIn, piecesOf, rowsUnder, tellWordings, widthOf } from './wording-rows.ts';

const printed = (key: string, name: string, text: string): Wording => ({
  ...{ key, text, language: 'en', by: `${name}, ${key}`, paraphrase: false },
  from: { claim: claimWith({ id: key, article: { ...head, slug: name, outlet: { ...head.outlet, name } } }) },
});

const utterance: Utterance = {
  id: 'relations',
  speaker: { id: 'ada-brook', name: 'Ada Brook', role: null, type: 'Person' },
  ...{ said: '2022-03-07', occasion: 'To reporters', summary: 'Relations are bad', base: 'star', body: '' },
  originals: [],
  history: [],
  wordings: [
    printed('post-part', 'Post', 'are bad'),
    printed('star', 'Star', 'Relations still are bad'),
    printed('post', 'Post', 'The relations are bad'),
    { ...printed('herald', 'Herald', 'they are at odds'), paraphrase: true },
    { ...printed('wire', '', 'Relations still are bad'), from: { source: sourceWith({ publisher: 'Wire' }) } },
  ],
};
const texts = (rows: ReturnType<typeof rowsUnder>): readonly string[] =>
  rows.map(({ wordings }) => wordings[0]?.text ?? '');

describe('the rows of an utterance', () => {
  it('have the base first and paraphrases last, each wording once', () =>
    assert.deepEqual(texts(rowsUnder(utterance, 'star')), [
      'Relations still are bad',
      'are bad',
      'The relations are bad',
      'they are at odds',
    ]));

  it('lay a paraphrase along as it is, unless the others are compared with it', () => {
    assert.deepEqual(rowsUnder(utterance, 'star').at(-1)?.variants, []);
    assert.equal(rowsUnder(utterance, 'herald').length, 4);
    assert.ok(rowsUnder(utterance, 'herald').every(({ variants }, index) => index === 0 || variants.length > 0));
  });

  it('are of one width', () => {
    const widths = rowsUnder(utterance, 'star').map(({ cells }) => cells.reduce((sum, { across }) => sum + across, 0));
    assert.equal(new Set(widths).size, 1);
    assert.ok(widthOf(rowsUnder(utterance, 'star')) > 20);
  });

  it('in short, leave out what an article has in whole elsewhere, and say that it has it twice', () => {
    const rows = rowsUnder(inShort(utterance), 'star');
    assert.deepEqual(
      rows.map((row) => namesIn(row, utterance)),
      ['Star; Wire', 'Post, in 2 places', 'Herald'],
    );
    assert.deepEqual(texts(rowsUnder(inShort(utterance, 1), 'star')), ['Relations still are bad']);
  });

  it('are counted, and those in the same words once more', () => {
    assert.equal(tellWordings(utterance), '5 wordings, 4 of them different');
    assert.equal(tellWordings({ ...utterance, wordings: utterance.wordings.slice(0, 1) }), '1 wording');
  });

  it('as running text, have what is left out in its place, and no difference of punctuation', () => {
    const [, post] = rowsUnder(inShort(utterance), 'star');
    assert.deepEqual(
      piecesOf(post?.cells ?? []).map(({ kind, text, instead }) => [kind, text || instead]),
      [
        ['addition', 'The'],
        ['same', 'relations'],
        ['omission', 'still'],
        ['same', 'are bad'],
      ],
    );
  });
});

it('the most telling utterance is the most worded of those with a finding, if any has one', () => {
  const [few, many] = [{ ...utterance, id: 'few', wordings: utterance.wordings.slice(0, 2) }, utterance];
  assert.equal(mostTelling([few, many])?.id, 'relations');
  assert.equal(mostTelling([{ ...few, finding: 'One left it out.' }, many])?.id, 'few');
  assert.equal(mostTelling([]), undefined);
});
