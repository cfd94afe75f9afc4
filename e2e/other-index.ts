import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from '@playwright/test';
import { readContent } from '../src/desk/desk.ts';
import { allRecords } from '../src/search/records.ts';
import { writeIndex } from '../src/search/write-index.ts';
import { printedBy } from './sabotage.ts';
import type { Site } from './sites.ts';

/** A site as it was before an article was added: the index of then, and what the article prints. */
export interface Before {
  readonly index: string;
  readonly kept: readonly string[];
  readonly added: readonly string[];
}

/** The longest article of a site is taken away, and the index of the others is written into a folder. */
export async function beforeLongest({ content }: Site, index: string): Promise<Before> {
  const catalogue = readContent(content);
  const { articles, claims } = catalogue;
  const longest = articles.reduce((long, article) => (article.text.length > long.text.length ? article : long));
  const rest = articles.filter((article) => article !== longest);
  const ofRest = claims.filter(({ article }) => article.slug !== longest.slug);
  await writeIndex(allRecords({ ...catalogue, articles: rest, claims: ofRest }), index);
  return { index, kept: rest.flatMap(printedBy), added: printedBy(longest) };
}

/** The site is searched by another index. Returns how to give it its own again. */
export async function giveIndex(page: Page, index: string): Promise<() => Promise<void>> {
  const address = /\/pagefind\//;
  const files = new Map(
    readdirSync(index, { recursive: true, encoding: 'utf8' }).map((file) => [basename(file), join(index, file)]),
  );
  await page.route(address, async (route) => {
    const path = files.get(basename(new URL(route.request().url()).pathname));
    await (path ? route.fulfill({ path }) : route.fulfill({ status: 404 }));
  });
  return () => page.unroute(address);
}
