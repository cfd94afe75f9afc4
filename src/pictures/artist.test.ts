import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { imageMetadata } from 'astro/assets/utils';
import fc from 'fast-check';
import { ratings } from '../config/scales.ts';
import { Artist } from './artist.ts';
import { ratedAs } from './of-claim.ts';
import { inMarks, ours } from './passage.ts';
import type { Card } from './picture.ts';

const artist = new Artist();

const cardOf = (words: string, own: Partial<Card> = {}): Card => ({
  ...{ brand: 'Verbatim', kicker: 'Was it said, and so?', by: 'Ada Brook, 6 March 2022', foot: 'Printed by The Star' },
  passages: [inMarks(ours, words, 'en')],
  ...own,
});

async function hold(card: Card): Promise<Uint8Array> {
  const png = await artist.draw(card);
  const { format, width, height } = await imageMetadata(png);
  assert.deepEqual({ format, width, height }, { format: 'png', width: 1200, height: 630 });
  assert.ok(png.length <= 60_000, `${png.length} bytes`);
  return png;
}

describe('an artist', () => {
  it('draws every rating, each shape in its own way, and the same card in the same bytes', async () => {
    const drawn = new Set<string>();
    for (const rating of ratings) {
      const card = cardOf('We open', { rating: ratedAs(rating) });
      const png = await hold(card);
      assert.deepEqual(await new Artist().draw(card), png);
      // Without its word a shape is told by itself, and without its colour.
      const plain = { ...ratedAs(rating), label: '', look: { ...rating.look, light: '#000000' } };
      drawn.add(Buffer.from(await artist.draw(cardOf('We open', { rating: plain }))).toString('base64'));
    }
    assert.equal(drawn.size, new Set(ratings.map(({ look: { shape, fill } }) => `${shape} ${fill}`)).size);
  });

  it('sets long words smaller, and cuts at a word what has no room in the smallest size', async () => {
    const [short, long, longest] = await Promise.all(
      [3, 15, 400].map((many) => artist.fit(cardOf('Harbour words '.repeat(many).trim()))),
    );
    assert.ok(short && long && longest);
    assert.ok(short.letters > long.letters && long.letters > longest.letters);
    assert.ok(!long.passages[0]?.words.includes('…'));
    assert.match(longest.passages[0]?.words ?? '', /^(?:Harbour words )+Harbour(?: words)?…$/);
    assert.equal(longest.passages[0]?.close, '”');
    await hold(cardOf('Harbour words '.repeat(400)));
  });

  it('leaves the last of several passages out before it cuts one', async () => {
    const passages = [3, 12, 12, 12].map((many) => inMarks(ours, 'Harbour words '.repeat(many), 'en'));
    const fitted = await artist.fit(cardOf('', { passages }));
    assert.ok(fitted.passages.length > 1 && fitted.passages.length < passages.length);
    assert.deepEqual(fitted.passages, passages.slice(0, fitted.passages.length));
  });

  it('makes a long word smaller before any is broken', async () => {
    const { letters } = await artist.fit(cardOf('Donaudampfschifffahrtselektrizitätenhauptbetriebswerk'));
    assert.ok(letters < 46);
    const address = 'https://star.example/'.repeat(4);
    assert.equal((await artist.fit(cardOf(address))).passages[0]?.words, address);
    await hold(cardOf('x'.repeat(3000)));
  });

  it('leaves the words room whatever stands beside them', async () => {
    const long = 'Name '.repeat(100);
    const card = cardOf('We open in April', { kicker: long, finding: long, by: long, foot: long });
    const { letters, passages } = await artist.fit(card);
    assert.equal(passages[0]?.words, 'We open in April');
    assert.ok(letters >= 34);
    await hold(card);
  });

  it('draws whatever stands in a text', async () => {
    const hostile = ['</script>', ']]>', '&amp;', '<b>', '=1+1', '\n', '"', '”', '\u202e', '\u202c', '\u2066', '😀'];
    const part = fc.oneof(
      fc.constantFrom(...hostile, 'Мы откроемся', 'سنفتح في', ' '),
      fc.string({ unit: 'grapheme' }),
    );
    const text = fc.array(part, { maxLength: 30 }).map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(text, text, async (words, name) => {
        await hold(cardOf(words, { by: name, foot: name, kicker: name, finding: name }));
      }),
      { numRuns: 15 },
    );
  });
});
