import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, type ConfigData } from 'html-validate';
import { isArticle, isClaim, sampleOf, sites, type Site } from './sites.ts';
import { expect, test } from './test.ts';
import {
  attribute,
  brokenLinks,
  classed,
  idsIn,
  linksIn,
  named,
  printedIn,
  readPages,
  textOf,
  type Written,
} from './written.ts';

/**
 * What holds of every page that was written, whatever the content: read from the files, since no script has a part in
 * it.
 */
for (const [name, site] of Object.entries(sites)) {
  test.describe(`the pages of the site “${name}”`, () => {
    let pages: readonly Written[] = [];
    test.beforeAll(() => {
      pages = readPages(site);
    });
    const of = (pattern: RegExp): readonly Written[] => pages.filter(({ address }) => pattern.test(address));
    const articles = (): readonly Written[] => pages.filter(({ address }) => isArticle(address));
    const claims = (): readonly Written[] => pages.filter(({ address }) => isClaim(address));

    test('say what they are: one heading, a title of their own, a description, their address', () => {
      const titled = pages.filter(({ address }) => !titledByOthers.test(address));
      const titles = titled.map(({ tree }) => textOf(named(tree, 'title')[0]));
      expect(titles.filter((title, index) => title === '' || titles.indexOf(title) !== index)).toEqual([]);
      for (const { address, tree } of pages) {
        const canonical = named(tree, 'link').find((link) => attribute(link, 'rel') === 'canonical');
        const description = named(tree, 'meta').find((meta) => attribute(meta, 'name') === 'description');
        expect(named(tree, 'h1'), address).toHaveLength(1);
        expect(attribute(description, 'content'), address).toBeTruthy();
        // A claim in other people's pages is found by its own.
        const found = address.replace(/^\/embed\//, '/claims/');
        expect(new URL(attribute(canonical, 'href') ?? '').pathname).toBe(site.base + found.slice(1));
        expect(attribute(named(tree, 'html')[0], 'lang'), address).toBeTruthy();
      }
    });

    test('use no id twice', () => {
      const twice = pages.flatMap(({ address, tree }) => {
        const ids = idsIn(tree);
        return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${address}#${id}`);
      });
      expect(twice).toEqual([]);
    });

    test('link to pages and places that are there, and each is linked from another', () => {
      expect(brokenLinks(site, pages)).toEqual([]);
      const linked = new Set(
        pages.flatMap(({ address, tree }) =>
          linksIn(tree, site.base + address.slice(1))
            .map(({ pathname }) => `/${pathname.slice(site.base.length)}`)
            .filter((target) => target !== address),
        ),
      );
      expect(pages.filter(({ address }) => !linked.has(address)).map(({ address }) => address)).toEqual([]);
    });

    test('are valid HTML', async () => {
      const validator = new HtmlValidate(JSON.parse(readFileSync('e2e/.htmlvalidate.json', 'utf8')) as ConfigData);
      const files = sampleOf(
        pages.map(({ address }) => address),
        15,
      ).map((address) => `${address}index.html`);
      const faults: string[] = [];
      for (const file of [...files, '404.html']) {
        const { results } = await validator.validateFile(join(site.folder, file));
        const told = results.flatMap(({ messages }) => messages);
        faults.push(
          ...told.map(({ line, column, ruleId, message }) => `${file}:${line}:${column} ${message} (${ruleId})`),
        );
      }
      expect(faults).toEqual([]);
    });

    test('of an article and of its claims agree, and lead to one another', () => {
      const byAddress = new Map(claims().map((page) => [page.address, page.tree]));
      const shown = articles().flatMap(({ address, tree }) => {
        const marks = named(tree, 'mark').filter((mark) => attribute(mark, 'id') !== undefined);
        marks.forEach((mark, index) => {
          const id = attribute(mark, 'id') ?? '';
          const review = byAddress.get(`/claims/${id}/`);
          expect(review, id).toBeTruthy();
          const neighbours = [marks[index - 1], marks[index + 1]].map((one) => attribute(one, 'id'));
          expect(review && claimPage(review)).toEqual({
            words: named(tree, 'mark')
              .filter((one) => [attribute(one, 'id'), attribute(one, 'dataPiece')].includes(id))
              .map(printedIn)
              .join(' ')
              .replace(/\s+/g, ' '),
            inText: `${site.base}${address.slice(1)}#${id}`,
            number: String(index + 1),
            rating: attribute(mark, 'dataRating'),
            neighbours: neighbours.flatMap((one) => (one ? [`${site.base}claims/${one}/`] : [])),
          });
          expect(callouts(tree, id)).toEqual([
            {
              number: String(index + 1),
              rating: attribute(mark, 'dataRating'),
              links: [`${site.base}claims/${id}/`, `#${id}`],
            },
          ]);
          const references = classed(tree, 'ref').filter((one) => attribute(one, 'href') === `#note-${id}`);
          expect(references.map((one) => attribute(one, 'dataRating'))).toEqual([attribute(mark, 'dataRating')]);
        });
        return marks.map((mark) => `/claims/${attribute(mark, 'id') ?? ''}/`);
      });
      expect(shown.sort()).toEqual(
        claims()
          .map(({ address }) => address)
          .sort(),
      );
    });

    test('of lists hold every claim once, in parts that each are short enough', () => {
      const all = claims()
        .map(({ address }) => address)
        .sort();
      const held = (list: string): readonly string[] => listed(pages, site, list);
      expect([...held('/claims/')].sort()).toEqual(all);
      const values = of(/^\/claims\/[a-z]+\/[^/]+\/$/).filter(({ address }) => !address.includes('/page/'));
      const facets = Map.groupBy(values, ({ address }) => address.split('/')[2]);
      expect(facets.size).toBeGreaterThan(3);
      for (const [facet = '', group] of facets) {
        const ids = group.flatMap(({ address }) => held(address));
        // What is reported of someone is listed with them, too; of the context, only claims that leave it out.
        if (facet === 'context') expect(all).toEqual(expect.arrayContaining(ids));
        else expect([...new Set(ids)].sort()).toEqual(all);
        if (facet !== 'speaker') expect(ids.length).toBe(new Set(ids).size);
      }
    });

    test('number the passages of an article in order', () => {
      for (const { address, tree } of articles()) {
        const numbers = idsIn(tree).filter((id) => /^p\d+$/.test(id));
        expect(numbers, address).toEqual(numbers.map((_, index) => `p${index + 1}`));
        expect(numbers.length, address).toBeGreaterThan(0);
      }
    });
  });
}

/**
 * Two works may be shown without a title, by one publisher, on one day; two outlets may print one headline; and two
 * speakers may have one name.
 */
const titledByOthers = /^\/(?:sources|articles|people|claims\/[^/]+)\/(?!page\/)./;

/** What a claim's own page says of it. */
function claimPage(tree: Written['tree']) {
  const links = named(tree, 'a');
  const turn = links.filter((link) => ['prev', 'next'].includes(attribute(link, 'rel') ?? ''));
  const [verdict] = classed(tree, 'verdict');
  return {
    words: textOf(named(tree, 'mark')[0]),
    inText: attribute(
      links.find((link) => textOf(link) === 'See these words in the article'),
      'href',
    ),
    number: /^Claim (\d+) of \d+ in/.exec(textOf(classed(tree, 'kicker')[0]))?.[1],
    rating: verdict && attribute(classed(verdict, 'rating')[0], 'dataRating'),
    neighbours: turn.map((link) => attribute(link, 'href')),
  };
}

/** The callouts of a claim in its article. */
function callouts(tree: Written['tree'], id: string) {
  return classed(tree, 'callout')
    .filter((callout) => attribute(callout, 'id') === `note-${id}`)
    .map((callout) => ({
      number: textOf(classed(callout, 'number')[0]),
      rating: attribute(callout, 'dataRating'),
      links: classed(callout, 'actions')
        .flatMap((actions) => named(actions, 'a'))
        .map((link) => attribute(link, 'href')),
    }));
}

/** The claims that a list holds, in all of its parts. */
function listed(pages: readonly Written[], site: Site, list: string): readonly string[] {
  const parts = pages.filter(({ address }) => address === list || address.startsWith(`${list}page/`));
  return parts.flatMap(({ tree }) =>
    classed(tree, 'said').map((words) => `/${(attribute(named(words, 'a')[0], 'href') ?? '').slice(site.base.length)}`),
  );
}
