import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { problemsWith, put } from '../fixture.ts';
import { insteadOf, parseYaml, part, placesOf } from './front-matter.ts';

test('a file is parted at its front matter, and each half keeps the file’s line numbers', () => {
  const { yaml, body } = part('---\na: 1\nb: 2\n---\n\nWords.\n');
  assert.equal(yaml, '\na: 1\nb: 2\n');
  assert.equal(body, '\n\n\n\n\nWords.\n');
});

test('lines may end as on Windows, the last may have no end, and spaces may follow the second fence', () => {
  assert.deepEqual(part('---\r\na: 1\r\n---\r\nWords.'), { yaml: '\na: 1\r\n', body: '\n\n\nWords.' });
  assert.deepEqual(part('---\na: 1\n---  '), { yaml: '\na: 1\n', body: '\n\n' });
});

test('an empty front matter is one, and has no fields', () => {
  assert.deepEqual(part('---\n---\nWords.'), { yaml: '\n', body: '\n\nWords.' });
});

for (const text of ['', 'Words.', '---\na: 1\n', '\n---\na: 1\n---\n', 'a: 1\n---\n', '----\na: 1\n----\n']) {
  test(`there is no front matter in ${JSON.stringify(text)}`, () => {
    assert.deepEqual(part(text), { yaml: undefined, body: text });
  });
}

test('a line of hyphens in a body, or inside a field, parts nothing', () => {
  assert.equal(part('---\na: 1\n---\nWords.\n\n---\n\nMore.').yaml, '\na: 1\n');
  assert.equal(part('---\na: |\n  ---\nb: 2\n---\n').yaml, '\na: |\n  ---\nb: 2\n');
});

/** What YAML makes of a value. */
const values: readonly (readonly [yaml: string, value: unknown])[] = [
  ['2022-03-07', '2022-03-07'],
  ['2022', 2022],
  ['"2022"', '2022'],
  ['12:30', '12:30'],
  ['yes', 'yes'],
  ['true', true],
  ['~', null],
  ['', null],
  ['4,000', '4,000'],
  ['|\n  one\n  two', 'one\ntwo\n'],
];

for (const [yaml, value] of values) {
  test(`YAML reads ${JSON.stringify(yaml)} as ${JSON.stringify(value)}`, () => {
    assert.deepEqual(parseYaml(`a: ${yaml}`), { value: { a: value } });
  });
}

for (const yaml of ['', '\n', '# only a comment\n', '---\n']) {
  test(`YAML reads nothing in ${JSON.stringify(yaml)}`, () => {
    const parsed = parseYaml(yaml);
    assert.ok('value' in parsed);
    assert.equal(parsed.value ?? null, null);
  });
}

/** YAML that cannot be read, why, and the line of that. */
const unreadable: readonly (readonly [of: string, yaml: string, reason: RegExp, line: number])[] = [
  ['a bracket that is not closed', 'a: 1\nb: [2\nc: 3', /indentation/, 3],
  ['a quotation mark that is not closed', 'a: 1\nb: "c', /end of the stream/, 2],
  ['a colon in words without quotation marks', 'a: 1\nb: one: two', /mapping/, 2],
  ['a key that stands twice', 'a: 1\nb: 2\na: 3', /^“a” a second time \(duplicated/, 3],
  ['a key that stands twice, in a list', '- a: 1\n- b: 2\n  "b" : 3', /^“b” a second time/, 3],
  ['no space after a colon', 'a: 1\nb:2\nc: 3', /implicit key/, 3],
  ['a tab that indents', 'a:\n\tb: 1', /tab/, 2],
  ['a tag that makes something', 'a: 1\nb: !!js/function x', /unknown .*tag/, 2],
  ['an alias', 'a: &one 1\nb: *one', /^an alias \(\*\)$/, 2],
  ['an alias of what holds it', 'a: 1\nb: &one [*one]', /^an alias \(\*\)$/, 2],
  ['a second document', 'a: 1\n---\nb: 2', /^a second document, after a line of “---”$/, 2],
  ['the end of a document', 'a: 1\n...\nb: 2', /^a second document, after a line of “...”$/, 2],
  ['a sign that no text has', 'a: 1\nb: \u0007', /non-printable/, 2],
  ['lists in lists in lists', `a: 1\nb: ${'['.repeat(9999)}`, /nesting/, 2],
];

for (const [of, yaml, reason, line] of unreadable) {
  test(`${of} cannot be read, and its line is told`, () => {
    const parsed = parseYaml(yaml);
    assert.ok('reason' in parsed);
    assert.match(parsed.reason, reason);
    assert.equal(parsed.line, line);
  });
}

test('the many that a few lines of aliases would stand for are never made', () => {
  const layers = Array.from({ length: 30 }, (_, index) => `a${index + 1}: &a${index + 1} [*a${index}, *a${index}]`);
  assert.deepEqual(parseYaml(['a0: &a0 x', ...layers].join('\n')), {
    reason: 'an alias (*)',
    wanted: 'what it stands for; or quotation marks around a text that begins with *',
    line: 2,
  });
});

const lines = placesOf(
  '\nname: x\nevidence:\n  - source: a\n    note: b\n\n  # here\n  - source: c\nat: { x: 1,\n  y: 2 }\n',
).lineOf;

for (const [path, line] of [
  [['name'], 2],
  [['evidence'], 3],
  [['evidence', 0], 4],
  [['evidence', 0, 'note'], 5],
  [['evidence', 1, 'source'], 8],
  [['at', 'y'], 10],
] as const) {
  test(`${path.join('.')} stands on line ${line}`, () => {
    assert.equal(lines(path), line);
  });
}

test('a field that is left out has the line of what it is missing from, and at the top none', () => {
  assert.equal(lines(['evidence', 1, 'note']), 8);
  assert.equal(lines(['evidence', 7]), 3);
  assert.equal(lines(['title']), undefined);
});

test('an entry of a list that has nothing in it stands where its list does', () => {
  const line = placesOf('a: 1\nevidence:\n  -\n  - b\nc: 2\n').lineOf;
  assert.equal(line(['evidence', 0]), 2);
  assert.equal(line(['evidence', 1]), 4);
});

test('text that runs over lines, and letters of two code units, put no line out', () => {
  assert.equal(placesOf('a: |\n  one\n\n  two\nb: "three\n  four"\nc: 1').lineOf(['c']), 7);
  assert.equal(placesOf('😀: 😀\né: 1').lineOf(['é']), 2);
});

test('every field stands on the line that begins with its name', () => {
  const name = fc.stringMatching(/^[a-z]{1,6}$/);
  const value = fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.array(fc.string(), { maxLength: 3 }));
  fc.assert(
    fc.property(fc.dictionary(name, value, { minKeys: 1 }), (fields) => {
      const yaml = Object.entries(fields).map(([key, one]) => `${key}: ${JSON.stringify(one)}`);
      const line = placesOf(yaml.join('\n')).lineOf;
      assert.deepEqual(
        Object.keys(fields).map((key) => line([key])),
        yaml.map((_, index) => index + 1),
      );
    }),
  );
});

test('a file without front matter is one problem, and not one for each field', async () => {
  assert.deepEqual(await problemsWith({ 'claims/opens-april.md': 'Words.' }), [
    {
      file: 'content/claims/opens-april.md',
      line: 1,
      found: 'no front matter',
      wanted: 'fields between a first line “---” and another',
    },
  ]);
});

test('front matter that is no YAML is one problem, with its line in the file', async () => {
  assert.deepEqual(await problemsWith({ 'claims/opens-april.md': put('said: 2022-03-07', 'said: [2022') }), [
    {
      file: 'content/claims/opens-april.md',
      line: 7,
      found: 'deficient indentation',
      wanted: 'as many spaces before it as before those beside it',
    },
  ]);
});

test('a value is told as it was written', () => {
  const { writtenAt } = placesOf('a: 0x10\nb:\n  - 1e3\n  - c: .inf\nd: {}\n');
  assert.deepEqual(
    [['a'], ['b', 0], ['b', 1, 'c'], ['d'], ['e']].map((path) => writtenAt(path)),
    ['0x10', '1e3', '.inf', undefined, undefined],
  );
});

test('a sign that looks like one of YAML’s is named', () => {
  for (const [yaml, name] of [
    ['a:\u00a0b\nc: d\n', 'U+00A0 NO-BREAK SPACE after “a:”'],
    ['a： b\nc: d\n', 'U+FF1A'],
    ['a:\n\u00a0\u00a0b: c\n  d: e\nf\n', 'U+00A0'],
  ] as const) {
    const told = parseYaml(yaml);
    assert.ok('reason' in told && told.reason.includes(name), JSON.stringify(told));
  }
});

test('what stands where a front matter should be is told', () => {
  const found = (text: string): string => insteadOf(text).found;
  assert.equal(found('---\na: 1\n\nWords.\n'), 'front matter that is not closed');
  assert.equal(found(' ---\na: 1\n---\n'), '“ ” before the first “---”');
  assert.equal(found('\n---\na: 1\n---\n'), 'an empty line before the first “---”');
  assert.equal(found('Words.\n'), 'no front matter');
});
