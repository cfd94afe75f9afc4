import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { project } from '../text/projection.ts';
import { hasClass, parseFragment, print, select, type Element, type Nodes, type Root } from '../text/tree.ts';
import { annotate, misprintLetter, partAtFront, type Piece } from './annotate.ts';
import { articleOf } from './fixture.ts';

const callout = (id: string): string => `<claim-callout id="${id}" data-ours></claim-callout>\n`;
const folded = (inside: string): string => `<details class="not-reporting" data-what="an appeal">${inside}</details>`;

const pieces = (html: string, quotes: Readonly<Record<string, string>> = {}, misprints: readonly string[] = []) =>
  annotate(articleOf(html, quotes, misprints));

/** All HTML of some pieces, in one tree. */
const treeOf = (all: readonly Piece[]): Root => parseFragment(all.map(htmlOf).join(''));
const htmlOf = (piece: Piece): string => (piece.kind === 'passage' ? piece.html : piece.pieces.map(htmlOf).join(''));

const annotated = (
  html: string,
  quotes: Readonly<Record<string, string>> = {},
  misprints: readonly string[] = [],
): Root => treeOf(pieces(html, quotes, misprints));

const named = (tree: Root, name: string): readonly Element[] => select(tree, ({ tagName }) => tagName === name);
const classed = (tree: Nodes, name: string): readonly Element[] => select(tree, (element) => hasClass(element, name));
/** With what we added. */
const allWordsOf = (node: Nodes): string => {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(allWordsOf).join('') : '';
};
const textOf = (tree: Root): string => project(tree).text;
const idsOf = (elements: readonly Element[]): readonly unknown[] => elements.map(({ properties }) => properties.id);
const withId = (tree: Nodes): readonly Element[] => select(tree, ({ properties }) => 'id' in properties);

test('a claim’s words are marked with its id and rating', () => {
  const marks = named(annotated('<p>One two three.</p>', { 'a-a': 'two' }), 'mark');
  assert.deepEqual(
    marks.map(({ properties, children }) => [properties.id, properties['dataRating'], children.map(allWordsOf)]),
    [['a-a', 'accurate', ['two']]],
  );
});

test('behind the words stands a reference to the callout that reads as number and rating', () => {
  const html = print(annotated('<p>One two three.</p>', { 'a-a': 'two' }));
  assert.match(
    html,
    /two<\/mark><a class="ref" href="#note-a-a" role="doc-noteref" data-rating="accurate" data-rank="held" data-ours>/,
  );
  const [reference] = classed(parseFragment(html), 'ref');
  assert.equal(reference && allWordsOf(reference), '1: accurate');
});

test('a claim across inline elements has its id once, on its first words, and one reference, after its last', () => {
  const tree = annotated('<p>One <em>two</em> three.</p>', { 'a-a': 'One two three' });
  assert.deepEqual(
    named(tree, 'mark').map((mark) => [allWordsOf(mark), mark.properties.id]),
    [
      ['One ', 'a-a'],
      ['two', undefined],
      [' three', undefined],
    ],
  );
  assert.match(print(tree), /three<\/mark><a class="ref"/);
  assert.equal(classed(tree, 'ref').length, 1);
});

test('claims are counted as their callouts stand together', () => {
  const html =
    `<p>One two.</p>${callout('a-a')}${callout('b-b')}<ul><li>Three</li><li>four</li></ul>` +
    `${callout('c-c')}${callout('d-d')}${folded(`<p>Five.</p>${callout('e-e')}`)}`;
  const tree = annotated(html, { 'a-a': 'One', 'b-b': 'two', 'c-c': 'Three', 'd-d': 'four', 'e-e': 'Five' });
  assert.deepEqual(
    named(tree, 'mark').map(({ properties }) => properties['dataK']),
    ['1', '2', '1', '2', '1'],
  );
});

test('headline, paragraphs, items and rows are numbered from p1, each with a link to itself', () => {
  const tree = annotated(
    `<h1>Head</h1><p>One.</p>${folded('<p>Two.</p>')}<ul><li>Three</li><li><p>Four.</p></li></ul>` +
      '<blockquote><p>Five.</p></blockquote><table><tbody><tr><td>Six</td><td>seven</td></tr></tbody></table>',
  );
  assert.deepEqual(
    withId(tree).map(({ tagName, properties }) => `${tagName} ${String(properties.id)}`),
    ['h1 p1', 'p p2', 'p p3', 'li p4', 'p p5', 'p p6', 'tr p7'],
  );
  assert.deepEqual(
    classed(tree, 'pilcrow').map(({ properties }) => properties.href),
    ['#p1', '#p2', '#p3', '#p4', '#p5', '#p6', '#p7'],
  );
  const [row] = named(tree, 'tr');
  assert.deepEqual(
    row?.children.map((cell) => ('tagName' in cell ? cell.tagName : cell.type)),
    ['td', 'td'],
  );
});

/** What stands beside what: the ids of passages, each with its claims. */
const shape = (all: readonly Piece[]): readonly unknown[] =>
  all.map((piece) =>
    piece.kind === 'folded'
      ? [piece.what, shape(piece.pieces)]
      : [
          idsOf(withId(parseFragment(piece.html)))
            .filter((id) => /^p\d+$/.test(String(id)))
            .join(' '),
          ...piece.claims.map(({ id }) => id),
        ],
  );

const quotes = { 'a-a': 'One', 'b-b': 'two', 'c-c': 'Three' };

test('claims stand beside the passage that their callouts follow, in their order', () => {
  const html = `<p>One two.</p>\n${callout('a-a')}${callout('b-b')}<ul><li>Three</li><li>three</li></ul>\n${callout('c-c')}<p>Four.</p>`;
  assert.deepEqual(shape(pieces(html, quotes)), [['p1', 'a-a', 'b-b'], ['p2 p3', 'c-c'], ['p4']]);
});

test('what is folded away says what it is, and keeps its claims inside', () => {
  const html = `${folded(`<p>One two.</p>${callout('a-a')}`)}<p>Three.</p>${callout('c-c')}`;
  assert.deepEqual(shape(pieces(html, quotes)), [
    ['an appeal', [['p1', 'a-a']]],
    ['p2', 'c-c'],
  ]);
});

test('headline and standfirst are the front, with the standfirst’s claims', () => {
  const html = `<h1>Head</h1><div class="standfirst"><p>One two.</p></div>${callout('a-a')}<p>Three.</p>${callout('c-c')}`;
  const { front, rest } = partAtFront(pieces(html, quotes));
  assert.deepEqual(shape(front), [['p1'], ['p2', 'a-a']]);
  assert.deepEqual(shape(rest), [['p3', 'c-c']]);
});

test('a headline alone is the front, one that is repeated further down is not, and without any there is no front', () => {
  assert.equal(partAtFront(pieces('<h1>Head</h1><p>One.</p>' + folded('<h1>Head</h1>'))).front.length, 1);
  assert.deepEqual(partAtFront(pieces('<p>One.</p>')).front, []);
});

test('the article stays as it was', () => {
  const article = articleOf('<p>One two.</p>', { 'a-a': 'One' }, ['two']);
  const before = structuredClone(article);
  annotate(article);
  assert.deepEqual(article, before);
});

test('a misprint keeps its letters and gets a lettered link to its note, inside a claim too', () => {
  const tree = annotated('<p>The forteen boats and twoo men.</p>', { 'a-a': 'forteen boats' }, ['forteen', 'twoo']);
  assert.deepEqual(classed(tree, 'sic').map(allWordsOf), ['forteen', 'twoo']);
  assert.deepEqual(
    classed(tree, 'sic-ref').map((link) => [link.properties.id, link.properties.href, allWordsOf(link)]),
    [
      ['sic-a', '#text-note-a', 'Note on the text a'],
      ['sic-b', '#text-note-b', 'Note on the text b'],
    ],
  );
  assert.equal(textOf(tree), 'The forteen boats and twoo men.');
});

test('notes on the text are lettered beyond z', () => {
  assert.deepEqual([0, 25, 26, 51, 52].map(misprintLetter), ['a', 'z', 'a2', 'z2', 'a3']);
});

const hostile = '<script>alert("1")</script> & <img src=x onerror=alert(1)> &lt;b&gt; "> \'';
const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

test('hostile characters in the text stay text', () => {
  const tree = annotated(`<p>${escape(hostile)}</p>`, { 'a-a': '<img src=x onerror=alert(1)>' }, ['&lt;b']);
  assert.equal(textOf(tree), hostile);
  assert.deepEqual(
    select(tree, ({ tagName }) => !['p', 'a', 'span', 'mark'].includes(tagName)),
    [],
  );
});

test('whatever the words, annotating keeps them, and every id stands once', () => {
  const word = fc.string({ unit: fc.constantFrom('a', '<', '&', '"', '’', '>'), minLength: 1, maxLength: 6 });
  const paragraph = fc.array(word, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(paragraph, { minLength: 1, maxLength: 4 }), (paragraphs) => {
      const html = paragraphs
        .map((words) => `<p>${words.map(escape).join(' <em>')}${'</em>'.repeat(words.length - 1)}</p>`)
        .join('');
      const whole = articleOf(html, {}).text;
      const tree = annotated(html, { 'a-a': whole });
      assert.equal(textOf(tree), whole);
      const ids = idsOf(withId(tree));
      assert.equal(new Set(ids).size, ids.length);
      assert.equal(classed(tree, 'ref').length, 1);
    }),
  );
});
