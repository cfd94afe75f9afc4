import assert from 'node:assert/strict';
import { test } from 'node:test';
import { visit } from 'unist-util-visit';
import fc from 'fast-check';
import { singleSpaced } from '../../text/space.ts';
import { print } from '../../text/tree.ts';
import { readManuscript, type Manuscript } from './manuscript.ts';

/** Read an article’s body in which nothing is refused. */
function read(body: string): Manuscript {
  const manuscript = readManuscript('a.mdx', body);
  assert.deepEqual(manuscript.problems, []);
  return manuscript;
}

const passagesOf = ({ text, passages }: Manuscript): readonly string[] =>
  passages.map(({ start, end }) => text.slice(start, end));
const htmlOf = ({ body }: Manuscript): string => print(body).replaceAll('\n', '');

/** A body, its passages with their lines, and its page. */
const cases: readonly (readonly [of: string, body: string, passages: readonly string[], html: string])[] = [
  ['paragraphs', 'One\ntwo.\n\nThree.\n', ['1 One two.', '4 Three.'], '<p>Onetwo.</p><p>Three.</p>'],
  ['headings of every level', '# A\n\n## B\n\n###### C', ['1 A', '3 B', '5 C'], '<h1>A</h1><h2>B</h2><h6>C</h6>'],
  ['several headlines', '# A\n\n# B', ['1 A', '3 B'], '<h1>A</h1><h1>B</h1>'],
  ['a tight list', 'A:\n\n- b\n- c', ['1 A:', '3 b', '4 c'], '<p>A:</p><ul><li>b</li><li>c</li></ul>'],
  ['a loose list', '- b\n\n- c\n\n  d', ['1 b', '3 c', '5 d'], '<ul><li><p>b</p></li><li><p>c</p><p>d</p></li></ul>'],
  ['a list in a list', '- b\n  - c\n- d', ['1 b', '2 c', '3 d'], '<ul><li>b<ul><li>c</li></ul></li><li>d</li></ul>'],
  ['numbers that begin where they begin', '3. b\n4. c', ['1 b', '2 c'], '<ol start="3"><li>b</li><li>c</li></ol>'],
  ['a block quotation', '> a\n> b\n>\n> c', ['1 a b', '4 c'], '<blockquote><p>ab</p><p>c</p></blockquote>'],
  [
    'a table, a row of which is a passage',
    '| a | b |\n|---|---|\n| c | |\n| d \\| e | f |',
    ['1 a b', '3 c', '4 d | e f'],
    '<table><thead><tr><th>a</th><th>b</th></tr></thead>' +
      '<tbody><tr><td>c</td><td></td></tr><tr><td>d | e</td><td>f</td></tr></tbody></table>',
  ],
  [
    'a standfirst',
    '<Standfirst>\n\na\n\nb\n\n</Standfirst>',
    ['3 a', '5 b'],
    '<div class="standfirst"><p>a</p><p>b</p></div>',
  ],
  [
    'what is not reporting',
    'a\n\n<NotReporting what="a date">\n\n2022\n\n</NotReporting>\n\nb',
    ['1 a', '5 2022', '9 b'],
    '<p>a</p><details class="not-reporting" data-what="a date"><p>2022</p></details><p>b</p>',
  ],
  ['comments', 'a{/* no */} b\n\n{/* no\n\nno */}\n\nc', ['1 a b', '7 c'], '<p>a b</p><p>c</p>'],
  [
    'escaped signs',
    '1\\. \\< \\{ \\# \\*\n\n\\# \\\\',
    ['1 1. < { # *', '3 # \\'],
    '<p>1. &#x3C; { # *</p><p># \\</p>',
  ],
  [
    'signs that mean nothing in an article',
    '*a* _b_ `c` ~~d~~ [e](f) &amp; g\\\nh\n---\n***\n\n    i',
    ['1 *a* _b_ `c` ~~d~~ [e](f) &amp; g\\ h --- ***', '6 i'],
    '<p>*a* _b_ `c` ~~d~~ [e](f) &#x26;amp; g\\h---***</p><p>i</p>',
  ],
  ['spaces at the ends of lines', 'a  \nb', ['1 a b'], '<p>ab</p>'],
  [
    'words in Cyrillic, Arabic and Chinese',
    '# Привет, мир\n\n- «Один»\n- مرحبا بالعالم، كيف الحال؟\n\n一二三',
    ['1 Привет, мир', '3 «Один»', '4 مرحبا بالعالم، كيف الحال؟', '6 一二三'],
    '<h1>Привет, мир</h1><ul><li>«Один»</li><li>مرحبا بالعالم، كيف الحال؟</li></ul><p>一二三</p>',
  ],
  [
    'lines that end as on Windows',
    'a\r\n\r\n- b\r\n- c\r\n',
    ['1 a', '3 b', '4 c'],
    '<p>a</p><ul><li>b</li><li>c</li></ul>',
  ],
];

for (const [of, body, passages, html] of cases) {
  test(`reading ${of}: the passages with their lines, and the page`, () => {
    const manuscript = read(body);
    const words = passagesOf(manuscript);
    assert.deepEqual(
      manuscript.passages.map(({ line }, index) => `${line} ${words[index] ?? ''}`),
      passages,
    );
    assert.equal(manuscript.text, words.join(' '));
    assert.equal(htmlOf(manuscript), html);
  });
}

test('what runs on in the original runs on in the text, and is a passage of its own', () => {
  const manuscript = read('a\n\n<NotReporting what="a date" joins="next">\n\n2022\n\n</NotReporting>\n\nb');
  assert.equal(manuscript.text, 'a 2022b');
  assert.deepEqual(passagesOf(manuscript), ['a', '2022', 'b']);
  assert.match(htmlOf(manuscript), /<details [^>]*data-joins="next">/);
});

test('no place in the file is left in the tree', () => {
  const { body } = read(cases.map(([, mdx]) => mdx).join('\n\n'));
  visit(body, (node) => {
    assert.ok(!('position' in node));
  });
});

const callout = (id: string): string => `\n\n<Claim id="${id}" />\n\n`;

/** A body with callouts, and the passages that each stands under. */
const places: readonly (readonly [of: string, body: string, under: readonly (readonly number[])[]])[] = [
  ['the paragraph before it', `a\n\nb${callout('a-a')}c`, [[2]]],
  [
    'the same paragraph as the callout before it',
    `a${callout('a-a')}${callout('b-b')}b${callout('c-c')}`,
    [[1], [1], [2]],
  ],
  ['a whole list', `a\n\n- b\n- c\n  - d${callout('a-a')}`, [[2, 3, 4]]],
  ['a whole table', `a\n\n| b |\n|---|\n| c |${callout('a-a')}`, [[2, 3]]],
  ['a whole block quotation', `> a\n>\n> b${callout('a-a')}`, [[1, 2]]],
  ['a standfirst', `<Standfirst>\n\na\n\n</Standfirst>${callout('a-a')}b`, [[1]]],
  ['nothing, above all words', `${callout('a-a')}a`, [[]]],
  ['a paragraph, with a comment between', `a\n\n{/* no */}${callout('a-a')}`, [[1]]],
  ['a paragraph whose line it follows at once', 'a\n<Claim id="a-a" />\nb', [[1]]],
  [
    'a paragraph of what is not reporting, or all of that',
    `a\n\n<NotReporting what="x">${callout('a-a')}b\n\nc${callout('b-b')}</NotReporting>${callout('c-c')}`,
    [[], [3], [2, 3]],
  ],
];

for (const [of, body, under] of places) {
  test(`a callout stands under ${of}`, () => {
    assert.deepEqual(
      read(body).callouts.map((one) => one.under),
      under,
    );
  });
}

test('a callout has its id and its line, a place in the tree, and no word in the text', () => {
  const manuscript = read(`a${callout('b-b')}c`);
  assert.deepEqual([manuscript.text, manuscript.callouts], ['a c', [{ id: 'b-b', line: 3, under: [1] }]]);
  assert.match(htmlOf(manuscript), /^<p>a<\/p><claim-callout id="b-b" data-ours><\/claim-callout><p>c<\/p>$/);
});

for (const [inside, body, line] of [
  ['a list', '- a\n\n  <Claim id="a-a" />\n- b', 3],
  ['a block quotation', '> a\n>\n> <Claim id="a-a" />', 3],
  ['a standfirst', '<Standfirst>\n\na\n\n<Claim id="a-a" />\n\n</Standfirst>', 5],
] as const) {
  test(`a callout inside ${inside} is refused, in the words of editors`, () => {
    const [problem, ...others] = readManuscript('a.mdx', body).problems;
    assert.deepEqual([problem?.rule, problem?.line, others], ['markup', line, []]);
    assert.match(problem?.found ?? '', /^<Claim> inside (a |<Standfirst>)/);
    assert.doesNotMatch(problem?.found ?? '', /[a-z][A-Z]/);
  });
}

test('a callout is seen wherever it stands, were it in what is not reporting inside a block quotation', () => {
  const folded = '<NotReporting what="x">\n\na\n\n<Claim id="a-a" />\n\n</NotReporting>';
  const { callouts, problems } = readManuscript('a.mdx', folded.replace(/^/gm, '> '));
  assert.ok(callouts.length + problems.length > 0);
});

for (const body of ['- a', '* a', '+ a', '1. a', '2022) a', '1. a\n\n2. b', '## a', '> a', '| a |\n|---|']) {
  test(`in ${JSON.stringify(body)} the first sign is more than a sign`, () => {
    assert.equal(read(body).passages[0]?.marker, body.split(' ')[0]);
  });
}

test('a sign in front of words is no more than that where no space follows it, or it is escaped', () => {
  for (const body of ['a', '#a', '-a', '2022 a', '\\- a', '1\\. a', '\\# a'])
    assert.ok(!read(body).passages[0]?.marker, body);
});

test('a file that cannot be parsed is one problem with its line, and has no words', () => {
  const { text, passages, callouts, problems } = readManuscript('a.mdx', 'a\n\nb <c d');
  assert.deepEqual([text, passages, callouts], ['', [], []]);
  assert.deepEqual(
    problems.map(({ rule, file, line }) => [rule, file, line]),
    [['mdx', 'a.mdx', 3]],
  );
});

test('whatever its signs, a paragraph whose punctuation is escaped is read word for word', () => {
  const word = fc.string({ unit: 'binary' }).map((text) => text.replace(/[\0\r\n]/g, ' '));
  fc.assert(
    fc.property(fc.array(word), (paragraphs) => {
      const body = paragraphs.map((text) => `\n\n${text.replace(/[!-/:-@[-`{-~]/g, '\\$&')}`).join('');
      assert.equal(read(body).text, singleSpaced(paragraphs.join(' ')));
    }),
  );
});

test('the passages of any body are all of its words, in their order', () => {
  const piece = fc.constantFrom('a', 'b c', '- ', '1. ', '> ', '# ', '| ', ' |', '|---|', '\n', '\n\n', '  ');
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const manuscript = read(pieces.join(''));
      assert.equal(passagesOf(manuscript).join(' '), manuscript.text);
    }),
  );
});
