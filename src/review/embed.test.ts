import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ratingOf } from '../config/scales.ts';
import { site } from '../config/site.ts';
import type { Claim } from '../model/claim.ts';
import { isolated } from '../text/isolated.ts';
import { parseFragment, select, wordsOf, type Element, type Root } from '../text/tree.ts';
import { embedFrame, embedSnippet, frameSize, tellRating } from './embed.ts';
import { claimWith, head, hostile, publication } from './fixture.ts';

/** A claim whose every field has the words. */
const claimOf = (words: string): Claim =>
  claimWith({
    quote: words,
    summary: words,
    finding: words,
    missingContext: words,
    speakerNote: words,
    speaker: { id: 'a', name: words, role: words, type: 'Person' },
    article: { ...head, outlet: { ...head.outlet, name: words } },
  });

const read = (html: string): { readonly tree: Root; readonly tags: readonly Element[] } => {
  const tree = parseFragment(html);
  return { tree, tags: select(tree, () => true) };
};
const namesIn = (tags: readonly Element[]): string => tags.map(({ tagName }) => tagName).join(' ');
const valueOf = (element: Element | undefined, name: string): string => [element?.properties[name]].flat().join(' ');

function isReadAsTold(words: string): void {
  const { tree, tags } = read(embedSnippet(claimOf(words), publication.at));
  assert.equal(namesIn(tags), 'iframe details summary blockquote p p a');
  const [frame, , , , quote, told, link] = tags;
  // What HTML makes of line breaks and of what no page may have is the same of all words.
  const plain = (text: string): string => text.replace(/\r\n?/g, '\n').replaceAll('\0', '\uFFFD');
  assert.equal(valueOf(frame, 'title'), plain(`${site.name}: ${words}`));
  assert.equal(valueOf(frame, 'src'), 'https://v.example/embed/harbour-opens-april/');
  assert.equal(quote && wordsOf(quote), plain(words));
  assert.ok(told && wordsOf(told).includes(plain(isolated(`${words} (${words})`))));
  assert.equal(link && wordsOf(link), plain(`${words} (${site.name})`));
  assert.equal(valueOf(link, 'href'), 'https://v.example/claims/harbour-opens-april/');
  assert.ok(!wordsOf(tree).includes('undefined'));
}

test('whatever the words, the snippet is one frame, and a quotation with a link behind it', () => {
  for (const words of hostile) isReadAsTold(words);
  const unit = fc.constantFrom(...Array.from(`"'<>&/=-]\n aя😀م\u202E`), '</iframe>', '</p>');
  fc.assert(fc.property(fc.string({ unit, minLength: 1 }), isReadAsTold));
});

test('a frame may open pages that are no longer in it, and nothing else; it is loaded when it is looked at', () => {
  const [frame] = read(embedFrame(claimWith(), publication.at)).tags;
  assert.equal(valueOf(frame, 'sandbox'), 'allow-popups allow-popups-to-escape-sandbox');
  assert.equal(valueOf(frame, 'loading'), 'lazy');
  assert.ok(Number(valueOf(frame, 'width')) >= 280 && Number(valueOf(frame, 'height')) > 100);
});

test('the longer the words the higher the frame, and none is higher than a screen', () => {
  const heights = [10, 200, 600, 5000].map((length) => frameSize(claimWith({ quote: 'x'.repeat(length) })).height);
  assert.deepEqual(
    heights,
    [...heights].sort((a, b) => a - b),
  );
  assert.ok(Math.max(...heights) <= 720);
});

test('the rating of a quotation is of the outlet’s rendering; what is left out is told beside any', () => {
  const quotation = claimWith({ kind: 'quotation', rating: ratingOf('altered'), finding: 'Cut', missingContext: 'A.' });
  assert.deepEqual(tellRating(quotation), [
    'Altered: Cut',
    'Missing context: A.',
    'The rating is of how Evening Star gives the words.',
  ]);
  assert.deepEqual(tellRating(claimWith()), ['Accurate']);
});
