import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { project, type Projection } from './projection.ts';
import { singleSpaced } from './space.ts';
import { parseFragment } from './tree.ts';

const read = (html: string): Projection => project(parseFragment(html));
const paragraphsOf = ({ text, blocks }: Projection): readonly string[] =>
  blocks.map(({ start, end }) => text.slice(start, end));

test('runs of ASCII white space become one space, and the ends are trimmed', () => {
  assert.equal(singleSpaced(' \t one\r\n\ftwo  three\n'), 'one two three');
});

test('a no-break space is a character of the text, not white space', () => {
  assert.equal(singleSpaced('\u00a012\u00a0 000\u00a0'), '\u00a012\u00a0 000\u00a0');
});

test('paragraphs are parted by one space, however they are printed', () => {
  assert.equal(read('<p>One.</p><p>Two.</p>').text, 'One. Two.');
  assert.equal(read('<div>\n <p> One.\n</p>\n\n <p>Two.</p> </div>').text, 'One. Two.');
});

test('inline elements part no words', () => {
  assert.equal(read('<p>re<em>mark</em>able <strong>words</strong>.</p>').text, 'remarkable words.');
});

test('a space on both sides of an inline border is one space', () => {
  assert.equal(read('<p>one <em> two</em></p>').text, 'one two');
});

test('list items, rows of a table and captions are passages, and cells are parted by a space', () => {
  const html =
    '<ul><li>One</li><li>two</li></ul><table><tr><th>three</th><td>four</td></tr><tr><td>five</td></tr></table>' +
    '<figure><figcaption>six</figcaption></figure>';
  assert.deepEqual(paragraphsOf(read(html)), ['One', 'two', 'three four', 'five', 'six']);
  assert.equal(read(html).text, 'One two three four five six');
});

test('an item with paragraphs has those passages, and one with a list inside ends where the list begins', () => {
  assert.deepEqual(paragraphsOf(read('<ul><li><p>One.</p><p>Two.</p></li></ul>')), ['One.', 'Two.']);
  assert.deepEqual(paragraphsOf(read('<ul><li>One <ul><li>two</li></ul></li></ul>')), ['One', 'two']);
});

test('a line break parts words', () => {
  assert.equal(read('<p>one<br>two</p>').text, 'one two');
});

test('what runs on in the original takes no space before the next block', () => {
  assert.equal(
    read('<details data-joins="next"><p>2018-11-06 </p></details>\n<p>MOSCOW (Sputnik)</p>').text,
    '2018-11-06MOSCOW (Sputnik)',
  );
});

test('nothing else runs on', () => {
  assert.equal(read('<details data-joins="before"><p>One.</p></details><p>Two.</p>').text, 'One. Two.');
});

test('what we added is no part of the text, wherever it stands', () => {
  const added = '<aside data-ours><p>Our note.</p></aside>';
  assert.equal(
    read(`${added}<p>One<a data-ours href="#n">1</a> two.</p>${added}<!-- ours too --><p>Three.</p>`).text,
    'One two. Three.',
  );
});

test('each paragraph and heading is a block with its own words', () => {
  assert.deepEqual(
    paragraphsOf(
      read(
        '<h1>Head</h1><blockquote><p>One <em>two</em></p></blockquote><details><summary data-ours>Ours</summary><p> three\n</p></details>',
      ),
    ),
    ['Head', 'One two', 'three'],
  );
});

test('a paragraph without words is no block', () => {
  assert.deepEqual(paragraphsOf(read('<p>One</p><p> </p><p><a data-ours>¶</a></p><p>Two</p>')), ['One', 'Two']);
});

test('every character of the line but a break is in a run, which knows where it comes from', () => {
  const { text, runs } = read('<p>One  <em>two</em></p><p>three</p>');
  const spelled = Array.from(text).map((_, at) => {
    const run = runs.find(({ start, end }) => start <= at && at < end);
    return run?.node.type === 'text' ? run.node.value.charAt(run.from + at - run.start) : '|';
  });
  assert.equal(text, 'One two three');
  assert.equal(spelled.join(''), 'One two|three');
});

const spaces = fc.string({ unit: fc.constantFrom(' ', '\t', '\n', '\f'), minLength: 1, maxLength: 3 });
const word = fc.string({
  unit: fc.constantFrom('a', 'é', '<', '&', '"', '’', '\u00a0', '>', '😀'),
  minLength: 1,
  maxLength: 5,
});
const paragraph = fc.array(fc.tuple(word, spaces), { minLength: 1, maxLength: 5 });
const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

test('whatever words paragraphs hold, the line is those words with single spaces', () => {
  fc.assert(
    fc.property(fc.array(paragraph, { maxLength: 5 }), spaces, (paragraphs, between) => {
      const html = paragraphs.map((words) => `<p>${escape(words.flat().join(''))}</p>`).join(between);
      const words = paragraphs.flat().map(([one]) => one);
      assert.equal(read(html).text, singleSpaced(words.join(' ')));
    }),
  );
});
