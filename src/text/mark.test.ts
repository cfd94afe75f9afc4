import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { runs } from '../property-runs.ts';
import { locate } from './locate.ts';
import { mark, type Mark } from './mark.ts';
import { project } from './projection.ts';
import type { Span } from './span.ts';
import { parseFragment, print, type Element, type ElementContent, type Nodes } from './tree.ts';

const element = (tagName: string, properties: Element['properties'], children: ElementContent[] = []): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});
const numbered = (range: Span, number: number): Mark => ({
  ...range,
  wrap: (content) => element('mark', { dataNumber: String(number) }, [content]),
});

function marked(html: string, ...quotes: readonly string[]): string {
  const tree = parseFragment(html);
  const { text } = project(tree);
  mark(tree, quotes.flatMap((quote) => locate(text, { quote })).map(numbered));
  return print(tree);
}

test('a mark holds its words and leaves the rest of the text node around it', () => {
  assert.equal(marked('<p>one two three</p>', 'two'), '<p>one <mark data-number="0">two</mark> three</p>');
});

test('several marks in one text node, two of them touching', () => {
  assert.equal(
    marked('<p>one two!</p>', 'one', 'two', '!'),
    '<p><mark data-number="0">one</mark> <mark data-number="1">two</mark><mark data-number="2">!</mark></p>',
  );
});

test('words across an inline element are marked in pieces, inside and outside it', () => {
  assert.equal(
    marked('<p>a b<em>c d</em>e f</p>', 'bc de'),
    '<p>a <mark data-number="0">b</mark><em><mark data-number="0">c d</mark></em><mark data-number="0">e</mark> f</p>',
  );
});

test('white space inside marked words stays as it is', () => {
  assert.equal(marked('<p>one\n  two  three</p>', 'one two'), '<p><mark data-number="0">one\n  two</mark>  three</p>');
});

test('words across two paragraphs are marked in both, and nothing between them', () => {
  assert.equal(
    marked('<p>one two</p>\n<p>three</p>', 'two three'),
    '<p>one <mark data-number="0">two</mark></p>\n<p><mark data-number="0">three</mark></p>',
  );
});

test('what we added between marked words is not marked', () => {
  assert.equal(
    marked('<p>one<a data-ours>1</a> two</p>', 'one two'),
    '<p><mark data-number="0">one</mark><a data-ours>1</a><mark data-number="0"> two</mark></p>',
  );
});

test('pieces are counted from 0, and what comes after stands once, behind the last', () => {
  const tree = parseFragment('<p>a<em>b</em>c d</p>');
  mark(tree, [
    {
      start: 0,
      end: 3,
      wrap: (content, piece) => element('mark', { dataPiece: String(piece) }, [content]),
      after: [element('a', { dataOurs: '' })],
    },
  ]);
  assert.equal(
    print(tree),
    '<p><mark data-piece="0">a</mark><em><mark data-piece="1">b</mark></em><mark data-piece="2">c</mark><a data-ours></a> d</p>',
  );
});

const words = fc
  .string({ unit: fc.constantFrom('a', 'é', ' ', '\n', '&', '<', '”', '\u00a0'), maxLength: 8 })
  .map((text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
const inline = fc.oneof(
  words,
  words.map((text) => `<em>${text}</em>`),
  words.map((text) => `<a href="#">b<strong>${text}</strong></a>`),
  fc.constantFrom('<a data-ours>1</a>', '<br>', '<!-- ours -->'),
);
const block = fc
  .array(inline, { maxLength: 4 })
  .chain((parts) =>
    fc.constantFrom(
      `<p>${parts.join('')}</p>\n`,
      `<blockquote><p>${parts.join('')}</p></blockquote>`,
      `<details data-joins="next"><p>${parts.join('')}</p></details>`,
      `<aside data-ours><p>ours</p></aside>`,
    ),
  );
const page = fc.array(block, { minLength: 1, maxLength: 5 }).map((blocks) => blocks.join(''));

/** Cuts through a text, and which of the stretches between them to mark. */
const cuts = fc.array(fc.tuple(fc.nat(), fc.boolean()), { maxLength: 8 });

function rangesOf(length: number, chosen: readonly (readonly [number, boolean])[]): readonly Span[] {
  const places = [...new Set(chosen.map(([at]) => at % (length + 1)))].sort((a, b) => a - b);
  return places.slice(1).flatMap((end, index) => (chosen[index]?.[1] ? [{ start: places[index] ?? 0, end }] : []));
}

test('marking any ranges leaves the words as they are, and marks exactly the characters of the ranges', () => {
  fc.assert(
    fc.property(page, cuts, (html, chosen) => {
      const tree = parseFragment(html);
      const { text } = project(tree);
      const ranges = rangesOf(text.length, chosen);
      mark(tree, ranges.map(numbered));
      const after = project(tree);
      assert.equal(after.text, text);
      const numbers = numbersOf(tree);
      const wanted = (at: number): string | undefined =>
        ranges
          .findIndex(({ start, end }) => start <= at && at < end)
          .toString()
          .replace('-1', '') || undefined;
      for (const { start, end, node } of after.runs) {
        const at = Array.from({ length: end - start }, (_, index) => start + index);
        for (const place of at) assert.equal(numbers.get(node), wanted(place), `character ${place} of ${print(tree)}`);
      }
    }),
    runs(300),
  );
});

test('printing and parsing again keeps the words and the marks', () => {
  fc.assert(
    fc.property(page, cuts, (html, chosen) => {
      const tree = parseFragment(html);
      const { text } = project(tree);
      mark(tree, rangesOf(text.length, chosen).map(numbered));
      const again = parseFragment(print(tree));
      assert.equal(project(again).text, text);
      assert.deepEqual([...numbersOf(again).values()], [...numbersOf(tree).values()]);
    }),
  );
});

/** The number of the mark that each marked text node stands in. */
function numbersOf(node: Nodes, number?: string, found = new Map<Nodes, string>()): ReadonlyMap<Nodes, string> {
  if (node.type === 'text' && number !== undefined) found.set(node, number);
  const own =
    node.type === 'element' && typeof node.properties['dataNumber'] === 'string'
      ? node.properties['dataNumber']
      : number;
  if ('children' in node) node.children.forEach((child) => numbersOf(child, own, found));
  return found;
}
