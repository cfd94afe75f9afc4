import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagesIn } from './proof.ts';
import type { ListedPage } from './sitemap.ts';

/** What the pages of a site say of themselves, each read once: all of them would fill the memory. */
export interface WrittenSite {
  /** The stylesheets that pages carry, and those of claims in other people’s pages. */
  readonly styles: readonly string[];
  readonly embedStyles: readonly string[];
  /** The entries of the root that hold pages, as `entriesOf` names them. */
  readonly roots: ReadonlySet<string>;
  /** The pages that search engines may list, by their addresses. */
  readonly pages: readonly ListedPage[];
}

/** When what a page shows was last changed, by its address and its HTML. */
export type LastChange = (address: string, html: string) => string | undefined;

export function readWritten(folder: string, lastChange: LastChange): WrittenSite {
  const [styles, embedStyles] = [new Set<string>(), new Set<string>()];
  const roots = new Set<string>();
  const pages: ListedPage[] = [];
  for (const file of pagesIn(folder)) {
    roots.add(/^[^/]*\/?/.exec(file)?.[0] ?? file);
    const html = readFileSync(join(folder, file), 'utf8');
    const style = /<style>([^]*?)<\/style>/.exec(html)?.[1];
    if (style !== undefined) (file.startsWith('embed/') ? embedStyles : styles).add(style);
    const address = `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`;
    if (address.endsWith('/') && !html.includes('<meta name="robots" content="noindex"'))
      pages.push({ address, changed: lastChange(address, html) });
  }
  if (styles.size === 0) throw new Error('No page carries a stylesheet to allow');
  return { styles: [...styles].sort(), embedStyles: [...embedStyles].sort(), roots, pages };
}

/** What lies at the root of a site: names of files, and of folders with a slash behind them. */
export const entriesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
    .filter((name) => name !== '_headers')
    .sort();
