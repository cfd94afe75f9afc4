import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parsePage, select } from '../../../src/text/tree.ts';
import { facets } from '../../../src/review/facet.ts';
import { pagesOf } from '../../sites.ts';
import type { Site } from './site.ts';

/** The page of a list that costs its reader the most. */
export interface ListPage {
  /** The list, by what it is called in the table. */
  readonly list: string;
  /** Whether the bar holds for it. */
  readonly held: boolean;
  readonly address: string;
  /** The page and the stylesheets that it waits for, over brotli of its best quality. */
  readonly bytes: number;
}

const facet = `(?:${facets.map(({ key }) => key).join('|')})`;
const part = String.raw`(?:page/\d+/)?`;

/** The addresses of the pages of each list. The id of a claim is never that of a facet: it has a hyphen. */
const lists = [
  { list: 'claims', held: true, pattern: `/claims/${part}` },
  { list: 'values of a facet', held: true, pattern: `/claims/${facet}/${part}` },
  { list: 'claims with a value', held: true, pattern: `/claims/${facet}/[^/]+/${part}` },
  { list: 'sources', held: true, pattern: `/sources/${part}` },
  { list: 'utterances', held: true, pattern: `/utterances/${part}` },
  { list: 'articles', held: false, pattern: `/articles/${part}` },
  { list: 'events', held: true, pattern: `/events/${part}` },
  { list: 'front page', held: false, pattern: '/' },
  { list: 'search', held: false, pattern: '/search/' },
];

/** Packing takes long: of each list only so many pages are packed, those that are the largest unpacked. */
const packed = 8;

/** The largest page of each list. */
export async function largestOfLists({ dist }: Site): Promise<readonly ListPage[]> {
  const pages = pagesOf({ folder: dist, base: '/', content: '' });
  const found: ListPage[] = [];
  for (const { list, held, pattern } of lists) {
    const matching = pages.filter((address) => new RegExp(`^${pattern}$`).test(address));
    const weighed = await Promise.all((await largest(dist, matching)).map((address) => weigh(dist, address)));
    const [most] = weighed.toSorted((a, b) => b.bytes - a.bytes);
    if (most) found.push({ list, held, ...most });
  }
  return found;
}

async function largest(dist: string, pages: readonly string[]): Promise<readonly string[]> {
  const sized = await Promise.all(pages.map(async (page) => ({ page, size: (await stat(fileOf(dist, page))).size })));
  return sized
    .toSorted((a, b) => b.size - a.size)
    .slice(0, packed)
    .map(({ page }) => page);
}

const fileOf = (dist: string, address: string): string => join(dist, address, 'index.html');

async function weigh(dist: string, address: string): Promise<Pick<ListPage, 'address' | 'bytes'>> {
  const page = await readFile(fileOf(dist, address));
  const links = select(parsePage(page.toString()), ({ tagName, properties }) => {
    const { rel, href } = properties;
    return tagName === 'link' && [rel].flat().includes('stylesheet') && typeof href === 'string';
  });
  const styles = await Promise.all(links.map(({ properties }) => readFile(join(dist, String(properties.href)))));
  return { address, bytes: [page, ...styles].reduce((sum, file) => sum + brotliCompressSync(file).length, 0) };
}
