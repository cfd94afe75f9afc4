import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { visit } from 'unist-util-visit';
import { htmlReading, parseFragment, print, type Element, type Nodes, type Root } from '../anchoring/html.ts';
import { project } from '../anchoring/text.ts';
import { annotate, misprintLetter } from './annotate.ts';
import { articleOf } from './fixture.ts';

const callout = (id: string): string => `<aside class="callout" id="note-${id}" data-ours>${id}</aside>\n`;

function annotated(
  html: string,
  quotes: Readonly<Record<string, string>> = {},
  misprints: readonly string[] = [],
): Root {
  const { front, rest } = annotate(html, articleOf(html, quotes, misprints));
  return parseFragment(front + rest);
}

function all(tree: Nodes, test: (element: Element) => boolean): readonly Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (one) => void (test(one) && found.push(one)));
  return found;
}

const named = (tree: Root, name: string): readonly Element[] => all(tree, ({ tagName }) => tagName === name);
const classed = (tree: Nodes, name: string): readonly Element[] =>
  all(tree, ({ properties }) => [properties['className']].flat().includes(name));
const wordsOf = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(wordsOf).join('') : '';
const textOf = (tree: Root): string => project<Nodes>(tree, htmlReading).text;
const idsOf = (elements: readonly Element[]): readonly unknown[] => elements.map(({ properties }) => properties.id);

test('a claim’s words are marked with its id and rating', () => {
  const marks = named(annotated('<p>One two three.</p>', { 'a-a': 'two' }), 'mark');
  assert.deepEqual(
    marks.map(({ properties, children }) => [
      properties.id,
      properties['dataClaim'],
      properties['dataRating'],
      children.map(wordsOf),
    ]),
    [['a-a', 'a-a', 'accurate', ['two']]],
  );
});

test('behind the words stands a reference to the callout that reads as number and rating', () => {
  const html = print(annotated('<p>One two three.</p>', { 'a-a': 'two' }));
  assert.match(
    html,
    /two<\/mark><a class="ref" href="#note-a-a" role="doc-noteref" data-rating="accurate" data-ours="">/,
  );
  const [reference] = classed(parseFragment(html), 'ref');
  assert.equal(reference && wordsOf(reference), 'Claim 1: accurate');
});

test('a claim across inline elements has its id once, on its first words, and one reference, after its last', () => {
  const tree = annotated('<p>One <em>two</em> three.</p>', { 'a-a': 'One two three' });
  assert.deepEqual(
    named(tree, 'mark').map((mark) => [wordsOf(mark), mark.properties.id]),
    [
      ['One ', 'a-a'],
      ['two', undefined],
      [' three', undefined],
    ],
  );
  assert.match(print(tree), /three<\/mark><a class="ref"/);
  assert.equal(classed(tree, 'ref').length, 1);
});

test('claims are counted within their paragraph', () => {
  const tree = annotated('<p>One two.</p><p>Three four.</p>', { 'a-a': 'One', 'b-b': 'two', 'c-c': 'Three' });
  assert.deepEqual(
    named(tree, 'mark').map(({ properties }) => properties['dataK']),
    ['1', '2', '1'],
  );
});

test('headline and paragraphs are numbered from p1, each with a link to itself', () => {
  const tree = annotated(
    '<h1>Head</h1><p>One.</p><details><summary data-ours>Ours</summary><p>Two.</p></details><p>Three.</p>',
  );
  assert.deepEqual(idsOf(all(tree, ({ tagName }) => /^(h1|p)$/.test(tagName))), ['p1', 'p2', 'p3', 'p4']);
  assert.deepEqual(
    classed(tree, 'pilcrow').map(({ properties }) => properties.href),
    ['#p1', '#p2', '#p3', '#p4'],
  );
});

test('callouts stand beside the paragraph that they follow, in their order', () => {
  const tree = annotated(
    `<p>One two.</p>\n${callout('a-a')}${callout('b-b')}<p>Three.</p>\n${callout('c-c')}<p>Four.</p>`,
  );
  const passages = classed(tree, 'passage').map(({ children: [paragraph, notes] }) =>
    [paragraph, notes].map((half) => (half ? idsOf(all(half, ({ properties }) => 'id' in properties)) : [])),
  );
  assert.deepEqual(passages, [
    [['p1'], ['note-a-a', 'note-b-b']],
    [['p2'], ['note-c-c']],
  ]);
});

test('what is folded away keeps its callouts inside, beside their paragraph', () => {
  const [folded] = named(
    annotated(`<details><summary data-ours>Ours</summary><p>One.</p>${callout('a-a')}</details><p>Two.</p>`),
    'details',
  );
  const [passage] = folded ? classed(folded, 'passage') : [];
  assert.deepEqual(passage && idsOf(all(passage, ({ properties }) => 'id' in properties)), ['p1', 'note-a-a']);
});

test('headline and standfirst are the front, with the standfirst’s callouts', () => {
  const html = `<h1>Head</h1><div class="standfirst"><p>Stand.</p></div>${callout('a-a')}<p>One.</p>${callout('b-b')}`;
  const { front, rest } = annotate(html, articleOf(html, {}));
  assert.equal(textOf(parseFragment(front)), 'Head Stand.');
  assert.deepEqual(idsOf(classed(parseFragment(front), 'callout')), ['note-a-a']);
  assert.equal(textOf(parseFragment(rest)), 'One.');
});

test('a headline alone is the front, and one that is repeated further down is not', () => {
  const html = '<h1>Head</h1><p>One.</p><details><h1>Head</h1></details>';
  assert.equal(textOf(parseFragment(annotate(html, articleOf(html, {})).front)), 'Head');
});

test('an article without a headline has no front', () => {
  assert.equal(annotate('<p>One.</p>', articleOf('<p>One.</p>', {})).front, '');
});

test('a misprint keeps its letters and gets a lettered link to its note, inside a claim too', () => {
  const tree = annotated('<p>The forteen boats and twoo men.</p>', { 'a-a': 'forteen boats' }, ['forteen', 'twoo']);
  assert.deepEqual(classed(tree, 'sic').map(wordsOf), ['forteen', 'twoo']);
  assert.deepEqual(
    classed(tree, 'sic-ref').map((link) => [link.properties.id, link.properties.href, wordsOf(link)]),
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

test('words that are not the article’s are refused, with both sides', () => {
  const article = articleOf('<p>He said "no".</p>', {});
  assert.throws(() => annotate('<p>He said “no".</p>', article), {
    message: 'harbour was rendered with “He said “no".” for “He said "no".”',
  });
  assert.throws(() => annotate('<p>He said.</p>', article));
});

const hostile = '<script>alert("1")</script> & <img src=x onerror=alert(1)> &lt;b&gt; "> \'';
const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

test('hostile characters in the text stay text', () => {
  const tree = annotated(`<p>${escape(hostile)}</p>`, { 'a-a': '<img src=x onerror=alert(1)>' }, ['&lt;b']);
  assert.equal(textOf(tree), hostile);
  assert.deepEqual(
    all(tree, ({ tagName }) => !['p', 'a', 'span', 'mark'].includes(tagName)),
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
      const ids = idsOf(all(tree, ({ properties }) => 'id' in properties));
      assert.equal(new Set(ids).size, ids.length);
      assert.equal(classed(tree, 'ref').length, 1);
    }),
  );
});
