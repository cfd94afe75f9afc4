import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseFragment, select } from '../text/tree.ts';
import { claimWith, head, publication } from '../review/fixture.ts';
import { articleRecord, reviewRecord, type CslRecord } from './record.ts';
import { cited, styles, type Style } from './styles.ts';

const review = (summary: string): CslRecord => reviewRecord(claimWith({ summary }), publication);
const article = (own: Partial<typeof head>): CslRecord => articleRecord({ ...head, byline: null, ...own }, publication);
const all = Object.keys(styles) as readonly Style[];
const inAll = (record: CslRecord): readonly string[] => all.map((style) => cited(record, style));

test('a review is cited as each manual has a page of a site', () => {
  assert.deepEqual(inAll(review('The harbour opens in April')), [
    'Verbatim. “The harbour opens in April.” November 22, 2026. https://v.example/claims/harbour-opens-april/.',
    'Verbatim. (2026, November 22). <i>The harbour opens in April</i>. https://v.example/claims/harbour-opens-april/',
    '“The harbour opens in April.” <i>Verbatim</i>, 22 Nov. 2026, https://v.example/claims/harbour-opens-april/.',
  ]);
});

test('quotation marks in a title are turned where the style sets the title in such, and no full stop follows a question', () => {
  assert.match(cited(review('Brook: “no” talks'), 'Chicago'), /“Brook: ‘no’ talks\.”/);
  assert.match(cited(review('Did Brook say “no”?'), 'Chicago'), /“Did Brook say ‘no’\?” /);
  assert.match(cited(review('Brook asked: “Who knows?”'), 'MLA'), /“Brook asked: ‘Who knows\?’” /);
});

test('an article is cited as its outlet’s: a date of reduced precision, none, a title that is ours in brackets', () => {
  assert.match(
    cited(article({ published: '2022-03' }), 'APA'),
    /^Harbour to reopen\. \(2022, March\)\. <i>Evening Star<\/i>/,
  );
  assert.match(cited(article({ published: null }), 'APA'), /\(n\.d\.\)/);
  const described = { titleBy: 'us', title: 'Evening Star, 7 March 2022: on the harbour' } as const;
  assert.match(cited(article(described), 'Chicago'), /^<i>Evening Star<\/i>\. on the harbour\. March 7, 2022\./);
  assert.match(cited(article(described), 'APA'), /^\[on the harbour\]\. \(2022, March 7\)\./);
  assert.doesNotMatch(cited(article({ published: null }), 'APA'), /Retrieved/);
});

test('names and addresses are cited letter for letter, too, and nothing in them means something to a style', () => {
  const name = `O'D $& $$ <i>Co</i> 'Daily'`;
  const work = { ...articleRecord({ ...head, byline: name, url: 'https://a.example/?$&=$$' }, publication) };
  for (const style of all) {
    const text = textOf(parseFragment(cited({ ...work, 'container-title': name }, style)));
    assert.equal(text.split(name).length, 3, text);
    assert.ok(text.includes('https://a.example/?$&=$$'), text);
  }
});

test('whatever a title has in it is cited letter for letter, as text', () => {
  const title = fc.string({ unit: 'grapheme', minLength: 1 }).map((one) => one.replace(/[“”\p{Co}]/gu, '').trim());
  fc.assert(
    fc.property(
      title.filter((one) => /[\p{L}\p{N}]$/u.test(one)),
      fc.constantFrom(...all),
      (words, style) => {
        const tree = parseFragment(cited(review(words), style));
        assert.deepEqual(
          select(tree, ({ tagName }) => tagName !== 'i'),
          [],
        );
        assert.ok(textOf(tree).includes(words), `${style}: ${textOf(tree)}`);
      },
    ),
  );
});

function textOf(node: ReturnType<typeof parseFragment>['children'][number] | ReturnType<typeof parseFragment>): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
