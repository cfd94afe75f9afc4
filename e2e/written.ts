import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasClass, parsePage, select, wordsOf, type Element, type Nodes, type Root } from '../src/text/tree.ts';
import { pagesOf, type Site } from './sites.ts';

/** A page as it was written. */
export interface Written {
  /** From the root of the site, without its base. */
  readonly address: string;
  readonly tree: Root;
}

/** A page of a site, as a browser without scripts would read it. */
export const readPage = ({ folder }: Site, address: string): Written => ({
  address,
  tree: parsePage(readFileSync(join(folder, address, 'index.html'), 'utf8')),
});

/** All pages of a site. Nothing changes them while tests run: each process reads them once. */
export function readPages(site: Site): readonly Written[] {
  const pages = known.get(site.folder) ?? pagesOf(site).map((address) => readPage(site, address));
  known.set(site.folder, pages);
  return pages;
}

const known = new Map<string, readonly Written[]>();

export const named = (tree: Nodes, name: string): readonly Element[] => select(tree, ({ tagName }) => tagName === name);
export const classed = (tree: Nodes, name: string): readonly Element[] => select(tree, (one) => hasClass(one, name));

/** An attribute as text; undefined where there is none. */
export function attribute(element: Element | undefined, name: string): string | undefined {
  const value = element?.properties[name];
  if (Array.isArray(value)) return value.join(' ');
  return value === undefined || value === null ? undefined : String(value);
}

/** All words of a node, ours too, white space as single spaces. */
export const textOf = (node: Nodes | undefined): string => (node ? read(node).replace(/\s+/g, ' ').trim() : '');

function read(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(read).join('') : '';
}

/** The words of the outlet in a node. */
export const printedIn = (node: Nodes): string => wordsOf(node).replace(/\s+/g, ' ');

/** The links of a site that lead to no file of it, or to no such place in one. */
export function brokenLinks({ folder, base }: Site, pages: readonly Written[]): readonly string[] {
  const ids = new Map(pages.map(({ address, tree }) => [address, new Set(idsIn(tree))]));
  const isBroken = ({ pathname, hash }: URL): boolean => {
    if (!pathname.startsWith(base)) return true;
    const address = `/${decodeURIComponent(pathname.slice(base.length))}`;
    const places = ids.get(address);
    if (!places) return hash !== '' || address.endsWith('/') || !existsSync(join(folder, address));
    return hash !== '' && !places.has(decodeURIComponent(hash.slice(1)));
  };
  return pages.flatMap(({ address, tree }) =>
    linksIn(tree, base + address.slice(1))
      .filter(isBroken)
      .map((link) => `${address} -> ${link.pathname}${link.hash}`),
  );
}

export const idsIn = (tree: Nodes): readonly string[] =>
  select(tree, ({ properties }) => 'id' in properties).map((element) => attribute(element, 'id') ?? '');

const origin = 'http://site.example';

/** What a page points to on its own site: links, scripts, forms. */
export function linksIn(tree: Nodes, from: string): readonly URL[] {
  const pointers = select(tree, () => true).flatMap((element) =>
    ['href', 'src', 'action'].flatMap((name) => attribute(element, name) ?? []),
  );
  return pointers.map((pointer) => new URL(pointer, origin + from)).filter((link) => link.origin === origin);
}
