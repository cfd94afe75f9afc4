import { readFileSync } from 'node:fs';
import { isArticle, isClaim, sites } from '../sites.ts';
import { expect, test } from '../test.ts';
import { attribute, named, readPages, type Written } from '../written.ts';
import { faultsIn, nodesIn } from './vocabulary.ts';

interface Documented {
  readonly required: Readonly<Record<string, readonly string[]>>;
  readonly recommended: Readonly<Record<string, readonly string[]>>;
}

const { required, recommended } = JSON.parse(
  readFileSync(new URL('google-claim-review.json', import.meta.url), 'utf8'),
) as Documented;

/** What a page says of itself to machines. */
const dataOf = ({ tree }: Written): readonly Readonly<Record<string, unknown>>[] =>
  named(tree, 'script')
    .filter((script) => attribute(script, 'type') === 'application/ld+json')
    .map((script) => {
      const [text] = script.children;
      return JSON.parse(text?.type === 'text' ? text.value : '') as Readonly<Record<string, unknown>>;
    });

for (const [name, site] of Object.entries(sites)) {
  test.describe(`what the pages of the site “${name}” say to machines`, () => {
    test('is schema.org’s: every type, property and value', () => {
      const faults = readPages(site).flatMap((page) =>
        dataOf(page).flatMap((data) => faultsIn(data).map((fault) => `${page.address}${fault}`)),
      );
      expect(faults).toEqual([]);
    });

    test('is one ClaimReview on the page of a claim, and on no other, with all that Google’s documentation asks', () => {
      for (const page of readPages(site)) {
        const reviews = dataOf(page).filter((data) => data['@type'] === 'ClaimReview');
        expect(reviews, page.address).toHaveLength(isClaim(page.address) ? 1 : 0);
        for (const node of nodesIn(reviews)) {
          const type = String(node['@type']);
          for (const property of [...(required[type] ?? []), ...(recommended[type] ?? [])])
            expect(node[property], `${page.address} ${type}.${property}`).toBeTruthy();
        }
        for (const review of reviews)
          expect(new URL(String(review['url'])).pathname).toBe(site.base + page.address.slice(1));
      }
    });

    test('of an article is that it is its outlet’s, as archived', () => {
      for (const page of readPages(site).filter(({ address }) => isArticle(address))) {
        const [article, ...others] = dataOf(page);
        expect(others, page.address).toEqual([]);
        expect(article?.['@type']).toBe('NewsArticle');
        expect(String(article?.['url'])).not.toContain(page.address);
        expect(String(article?.['archivedAt'])).toMatch(/\/originals\/[^/]+$/);
      }
    });
  });
}
