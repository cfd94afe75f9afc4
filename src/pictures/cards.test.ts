import assert from 'node:assert/strict';
import { isolated } from '../text/isolated.ts';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { ratingOf } from '../config/scales.ts';
import type { Utterance, Wording } from '../model/utterance.ts';
import { articleOf, claimWith, head, outlet } from '../review/fixture.ts';
import { pictureOfArticle } from './of-article.ts';
import { pictureOfClaim } from './of-claim.ts';
import { pictureOfUtterance } from './of-utterance.ts';

const star = { id: outlet.id, name: outlet.name, role: null, type: 'Organization', isOutlet: true } as const;
const text = 'The mayor said: «We open» on Monday.';
const quotation = claimWith({
  kind: 'quotation',
  rating: ratingOf('wording-differs'),
  finding: 'The wire has “We reopen”',
  passage: { number: 1, start: 100, end: 100 + text.length, text },
  span: { start: 117, end: 124 },
});

describe('the picture of a claim', () => {
  it('shows the words of a quotation in their own marks, who said them and when, who printed them, and the rating', () => {
    const { address, alt, card } = pictureOfClaim(quotation);
    assert.equal(address, '/pictures/claims/harbour-opens-april.png');
    assert.deepEqual(card.passages, [{ open: '«', words: 'We open', close: '»', language: 'en', direction: 'ltr' }]);
    assert.equal(card.by, 'Ada Brook, 6 March 2022');
    assert.equal(card.foot, 'Rated is how Evening Star (7 March 2022) gives the words');
    assert.equal(card.rating?.label, 'Wording differs');
    assert.equal(card.rating.look.shape, 'square');
    for (const told of ['Wording differs', 'The wire has', '«We open»', 'Ada Brook, 6 March 2022', 'Evening Star'])
      assert.ok(alt.includes(told), told);
  });

  it('has marks of ours amid a longer quotation, and none around the outlet’s own words', () => {
    const amid = pictureOfClaim({ ...quotation, span: { start: 120, end: 124 } }).card.passages[0];
    assert.deepEqual([amid?.open, amid?.words, amid?.close], ['“', 'open', '”']);
    for (const kind of ['attribution', 'factual', 'prediction', 'characterisation'] as const) {
      const own = pictureOfClaim({ ...quotation, kind }).card.passages[0];
      assert.deepEqual([own?.open, own?.close], ['', ''], kind);
    }
  });

  it('holds nobody to what is reported of them, and says what is missing', () => {
    const { card, alt } = pictureOfClaim({
      ...claimWith({ kind: 'attribution', missingContext: 'It is an estimate.' }),
      speaker: star,
      attributedTo: quotation.speaker,
    });
    assert.equal(card.by, 'Evening Star, reporting what Ada Brook said, 6 March 2022');
    assert.equal(card.rating?.also, 'missing context');
    assert.ok(alt.includes('Accurate, missing context'));
  });

  it('says once what an outlet states on its own day, and of a date that is not known that it is not', () => {
    assert.equal(pictureOfClaim(claimWith({ speaker: star, said: '2022-03-07' })).card.foot, undefined);
    const undated = pictureOfClaim(claimWith({ said: null, article: { ...head, published: null } })).card;
    assert.equal(undated.by, 'Ada Brook');
    assert.equal(undated.foot, 'Printed by Evening Star, date not shown');
  });

  it('keeps what is read out short enough to be read', () => {
    const long = 'word '.repeat(400).trim();
    const { alt } = pictureOfClaim({
      ...quotation,
      passage: { number: 1, start: 0, end: long.length, text: long },
      span: { start: 0, end: long.length },
    });
    assert.ok(alt.length <= 420 && alt.endsWith('word…'), alt);
  });
});

describe('the picture of a claim with anything in its fields', () => {
  const hostile = ['</script>', ']]>', '&amp;', '"', '”', '\n', '\u202e', '=1+1', '😀', 'Мы', 'سنفتح', 'word '];
  const anything = fc
    .array(fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'grapheme' })), { minLength: 1, maxLength: 80 })
    .map((parts) => parts.join(''));

  it('shows every field as it is, and reads out no more than is read', () => {
    fc.assert(
      fc.property(anything, anything, anything, (words, finding, name) => {
        const { card, alt } = pictureOfClaim({
          ...quotation,
          ...{ finding, speaker: { ...quotation.speaker, name } },
          passage: { number: 1, start: 0, end: words.length, text: words },
          span: { start: 0, end: words.length },
        });
        assert.deepEqual([card.passages[0]?.words, card.finding], [words, finding]);
        assert.ok(card.by?.startsWith(isolated(name)));
        assert.ok(alt.length <= 420 && alt.isWellFormed() && alt.startsWith('Wording differs'));
      }),
    );
  });

  it('tells what is claimed where the words are few', () => {
    assert.equal(pictureOfClaim(claimWith({ quote: 'in April' })).card.about, 'The harbour opens in April');
    const text = 'The harbour, which was closed in January, opens for boats of all sizes in April.';
    const span = { start: 0, end: text.length - 1 };
    const long = claimWith({ span, passage: { number: 1, start: 0, end: text.length, text } });
    assert.equal(pictureOfClaim(long).card.about, undefined);
  });
});

describe('the picture of an article', () => {
  const article = articleOf('<p>We open. We close.</p>', { 'we-open': 'We open', 'we-close': 'We close' });

  it('shows its headline as the outlet’s, who printed it and when, and how many claims were checked', () => {
    const { address, card, alt } = pictureOfArticle(article);
    assert.equal(address, '/pictures/articles/harbour.png');
    assert.equal(card.kicker, 'Evening Star, 7 March 2022');
    assert.deepEqual([card.passages[0]?.open, card.passages[0]?.words], ['“', 'Harbour to reopen']);
    assert.equal(card.by, '2 claims checked');
    assert.equal(alt, 'Evening Star, 7 March 2022. “Harbour to reopen”. 2 claims checked');
  });

  it('shows a description of ours as ours, in our language', () => {
    const { card } = pictureOfArticle({ ...article, titleBy: 'us', language: 'ar', claims: [] });
    assert.deepEqual([card.passages[0]?.open, card.passages[0]?.direction], ['', 'ltr']);
    assert.match(card.foot ?? '', /description is ours/);
    assert.equal(card.by, 'No claims');
  });
});

describe('the picture of an utterance', () => {
  const wording = (key: string, words: string, paraphrase = false): Wording => ({
    ...{ key, text: words, language: 'en', by: key, paraphrase },
    from: { claim: claimWith({ id: key, article: { ...head, slug: key, outlet: { ...outlet, name: key } } }) },
  });
  const utterance: Utterance = {
    ...{ id: 'open', speaker: quotation.speaker, said: '2022-03-07', occasion: '', summary: 'Brook opens', body: '' },
    ...{ originals: [], base: 'Star', history: [] },
    wordings: [wording('Post', 'it opens', true), wording('Star', 'We open'), wording('Wire', 'We open')],
  };

  it('shows the base first, who has each wording, and a paraphrase as one', () => {
    const { address, card } = pictureOfUtterance(utterance);
    assert.equal(address, '/pictures/utterances/open.png');
    assert.equal(card.kicker, 'Ada Brook, 7 March 2022');
    assert.equal(card.finding, 'Brook opens');
    assert.deepEqual(
      card.passages.map(({ open, words, by }) => [open, words, by]),
      [
        ['“', 'We open', 'Star; Wire'],
        ['', 'it opens', 'Post (paraphrase)'],
      ],
    );
    assert.equal(card.foot, 'Said once, 3 wordings, 2 of them different');
  });
});
