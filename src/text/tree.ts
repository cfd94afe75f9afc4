import type { Element, ElementContent, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';

export type { Element, ElementContent, Nodes, Root };

export const parseFragment = (html: string): Root => fromHtml(html, { fragment: true });
export const parsePage = (html: string): Root => fromHtml(html);
export const print = (tree: Nodes): string => toHtml(tree, { collapseEmptyAttributes: true });

/** Whether a node is no part of a text: a comment, or what `data-ours` says that we added. */
export const isOurs = (node: Nodes): boolean =>
  node.type === 'comment' || (node.type === 'element' && 'dataOurs' in node.properties);

export const hasClass = (node: Nodes, name: string): boolean =>
  node.type === 'element' && [node.properties.className].flat().includes(name);

/** The elements of a tree for which a test holds, in the order of the page. */
export function select(tree: Nodes, test: (element: Element) => boolean): readonly Element[] {
  const found: Element[] = [];
  const look = (node: Nodes): void => {
    if (node.type === 'element' && test(node)) found.push(node);
    if ('children' in node) for (const child of node.children) look(child);
  };
  look(tree);
  return found;
}

/** The text of a node, without what we added. */
export function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node && !isOurs(node) ? node.children.map(wordsOf).join('') : '';
}
