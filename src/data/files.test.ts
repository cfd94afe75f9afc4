import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { readContent } from '../desk/desk.ts';
import { ContentError } from '../desk/problem.ts';
import type { Claim } from '../model/claim.ts';
import { claimReview } from '../review/claim-review.ts';
import { articleOf, claimWith } from '../review/fixture.ts';
import { articleWith, catalogueOf, filesOf, publication, validator, webAnnotationFault, type Made } from './fixture.ts';
import type { Content } from './list.ts';
import { mostOfPart } from './years.ts';

const catalogue = readContent('e2e/fixture/content');
const made = filesOf(catalogue);

interface List {
  readonly count: number;
  readonly parts: Content['parts'] & object;
}

const read = ({ files }: Made, path: string): unknown => JSON.parse(files.get(path) ?? 'null');
const pathOf = (data: string): string => data.replace('https://v.example/repo/api/v1/', '');

/** All items of a list, by way of the file that names its parts. */
const itemsOf = (from: Made, name: string, key = 'items'): readonly unknown[] =>
  (read(from, name) as List).parts.flatMap(
    ({ data }) => (read(from, pathOf(data)) as Record<string, readonly unknown[]>)[key] ?? [],
  );

test('every JSON file has just the keys of the schema that it names, and is right by it', () => {
  const faultOf = validator(made.files);
  for (const [path, text] of made.files)
    if (path.endsWith('.json') && !path.startsWith('schemas/')) assert.equal(faultOf(text), undefined, path);
});

test('every field of every schema says what it is', () => {
  const silent = (schema: unknown, path: string): readonly string[] => {
    if (typeof schema !== 'object' || schema === null) return [];
    const { properties = {}, ...rest } = schema as { readonly properties?: Readonly<Record<string, object>> };
    const own = Object.entries(properties).flatMap(([key, inner]) =>
      'description' in inner ? [] : [`${path}.${key}`],
    );
    const inside = [...Object.entries(properties), ...Object.entries(rest)];
    return [...own, ...inside.flatMap(([key, inner]) => silent(inner, `${path}.${key}`))];
  };
  for (const [path, text] of made.files)
    if (path.startsWith('schemas/')) assert.deepEqual(silent(JSON.parse(text), path), []);
});

test('what is made once more is the same, byte for byte', () => {
  assert.deepEqual([...filesOf(readContent('e2e/fixture/content')).files], [...made.files]);
});

test('the parts of every list have all of its items, each once, and are as large as is told', () => {
  const lists = {
    'claims.json': catalogue.claims,
    'articles.json': catalogue.articles.map(({ slug }) => ({ id: slug })),
    'utterances.json': catalogue.utterances,
    'sources.json': catalogue.sources,
  };
  for (const [name, all] of Object.entries(lists)) {
    const ids = (itemsOf(made, name) as readonly { readonly id: string }[]).map(({ id }) => id);
    assert.deepEqual([...ids].sort(), all.map(({ id }) => id).sort(), name);
    assert.equal((read(made, name) as List).count, all.length);
  }
  for (const { parts, count } of made.contents) {
    for (const { data, bytes } of parts ?? [])
      assert.equal(Buffer.byteLength(made.files.get(pathOf(data)) ?? ''), bytes);
    if (parts)
      assert.equal(
        parts.reduce((sum, part) => sum + part.count, 0),
        count,
      );
  }
});

test('the contents name every file but their own, with its size', () => {
  const { contents } = read(made, 'index.json') as { readonly contents: readonly Content[] };
  assert.deepEqual(contents, made.contents);
  assert.equal(
    contents.reduce((sum, { files }) => sum + files, 0),
    made.files.size - 1,
  );
  const bytes = [...made.files].flatMap(([path, text]) => (path === 'index.json' ? [] : Buffer.byteLength(text)));
  assert.equal(
    contents.reduce((sum, one) => sum + one.bytes, 0),
    bytes.reduce((sum, one) => sum + one, 0),
  );
});

test('the feed has the ClaimReview of every claim, as its page has it', () => {
  const items = (itemsOf(made, 'claim-reviews.json', 'dataFeedElement') as readonly { readonly item: object }[]).map(
    ({ item }) => item,
  );
  const pages = catalogue.claims.map(
    (claim) =>
      JSON.parse(
        JSON.stringify(claimReview(claim, catalogue.utterancesByClaim.get(claim.id) ?? [], publication)),
      ) as object,
  );
  const sorted = (all: readonly object[]): readonly string[] => all.map((one) => JSON.stringify(one)).sort();
  assert.deepEqual(sorted(items), sorted(pages));
});

interface Collection {
  readonly total: number;
  readonly first: { readonly items: readonly Annotation[] };
}

interface Annotation {
  readonly id: string;
  readonly target: { readonly selector: readonly [Quote, { readonly start: number; readonly end: number }] };
}

interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

test('the annotations are as the W3C asks, and both selectors cut the claim’s words out of the archived file', () => {
  for (const { slug, original, claims } of catalogue.articles) {
    const text = made.files.get(`annotations/${slug}.json`) ?? '';
    assert.equal(webAnnotationFault(text), undefined);
    const { total, first } = JSON.parse(text) as Collection;
    assert.equal(total, claims.length);
    const file = new TextDecoder().decode(catalogue.originals.get(original.file));
    first.items.forEach(({ target }, index) => checkSelectors(target.selector, file, claims[index]));
  }
});

function checkSelectors([quote, { start, end }]: Annotation['target']['selector'], file: string, claim?: Claim): void {
  assert.equal(Array.from(file).slice(start, end).join(''), quote.exact);
  assert.equal(quote.exact.replace(/[ \t\n\f\r]+/g, ' '), claim?.quote);
  const whole = quote.prefix + quote.exact + quote.suffix;
  assert.equal(file.split(whole).length, 2, 'its words and what is around them stand once');
}

test('characters beyond the basic plane, line ends and a byte order mark move no position', () => {
  const raw = '\ufeff😀 𝄞\r\n\r\nWe  will\r\nopen. We will shut.';
  const article = articleOf('<p>😀 𝄞</p><p>We will open. We will shut.</p>', {
    open: 'We will open',
    shut: 'We will shut',
  });
  const from = filesOf(catalogueOf([article], new Map([[article.original.file, raw]])));
  const { first } = read(from, `annotations/${article.slug}.json`) as Collection;
  assert.deepEqual(
    first.items.map(({ target: { selector } }) => [selector[0].exact, selector[1].start, selector[1].end]),
    [
      ['We  will\r\nopen', 7, 21],
      ['We will shut', 23, 35],
    ],
  );
});

test('with many claims no file grows beyond its bound, and what reads the parts has all', () => {
  const years = ['2020-05-01', '2021', null, '2021-12'];
  const articles = years.map((published, index) => articleWith(600, { slug: `harbour-${index}`, published }));
  const from = filesOf(catalogueOf(articles));
  const parts = (read(from, 'claims.json') as List).parts.map(({ data, year, count }) => [pathOf(data), year, count]);
  assert.deepEqual(parts, [
    ['claims/by-year/2021.json', '2021', mostOfPart],
    ['claims/by-year/2021-2.json', '2021', 1200 - mostOfPart],
    ['claims/by-year/2020.json', '2020', 600],
    ['claims/by-year/unknown.json', null, 600],
  ]);
  const ids = (itemsOf(from, 'claims.json') as readonly { readonly id: string }[]).map(({ id }) => id);
  assert.deepEqual(ids.sort(), articles.flatMap(({ claims }) => claims.map(({ id }) => id)).sort());
  const rows = parse(from.files.get('claims.csv') ?? '', { columns: true });
  assert.equal(rows.length, 2400);
  for (const { parts: own } of from.contents) for (const { bytes } of own ?? []) assert.ok(bytes < 10_000_000);
});

test('a site without a claim has lists without parts, and nothing else is wrong with it', () => {
  const from = filesOf(catalogueOf([articleOf('<p>Nothing.</p>', {})]));
  const faultOf = validator(from.files);
  assert.deepEqual((read(from, 'claims.json') as List).parts, []);
  for (const [path, text] of from.files)
    if (path.endsWith('.json') && !path.startsWith('schemas/')) assert.equal(faultOf(text), undefined, path);
});

test('a claim that lacks what a format requires is named, with its field', () => {
  const article = articleOf('<p>in April.</p>', {});
  const claims = [claimWith({ id: 'undated', history: [] }), claimWith({ id: 'long', summary: 'x'.repeat(76) })];
  assert.throws(
    () => filesOf(catalogueOf([{ ...article, claims }])),
    (error) => {
      assert.ok(error instanceof ContentError);
      const told = error.problems.map(({ file, field, rule }) => [rule, file, field].join(' '));
      assert.ok(told.includes('data content/claims/undated.md datePublished'), told.join('\n'));
      assert.ok(told.includes('data content/claims/long.md item.claimReviewed'), told.join('\n'));
      return true;
    },
  );
});
