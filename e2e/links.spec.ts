import { brokenLinks, crawl } from './crawl.ts';
import { expect, pages, test } from './site.ts';

for (const base of ['/', '/repo/']) {
  test(`published at ${base}, every link inside the site leads to a page or a place in one, and every page is linked by its own address`, async ({
    baseURL,
    repo,
  }) => {
    const start = `${base === '/' ? baseURL : repo}${base}`;
    const reached = await crawl(start);
    expect(brokenLinks(reached)).toEqual([]);
    const linked = [...reached].filter(([, { isPage }]) => isPage).map(([address]) => address.replace(start, '/'));
    expect(linked.sort()).toEqual([...pages]);
  });
}
