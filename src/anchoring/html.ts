import type { Element, ElementContent, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import type { Reading } from './text.ts';

export type { Element, ElementContent, Nodes, Root };

const leaves = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'dt', 'dd', 'td', 'th', 'pre', 'figcaption']);
const containers = new Set([
  'div',
  'section',
  'article',
  'header',
  'details',
  'blockquote',
  'ul',
  'ol',
  'dl',
  'table',
  'tr',
  'figure',
  'hr',
  'br',
]);

/** How the words of an HTML tree are read: `data-ours` marks what is no part of the text, `data-joins="next"` what runs on. */
export const htmlReading: Reading<Nodes> = {
  children: (node) => ('children' in node ? node.children : undefined),
  value: (node) => (node.type === 'text' ? node.value : undefined),
  isOurs: (node) => node.type === 'comment' || has(node, 'dataOurs'),
  isBlock: (node) => node.type === 'element' && (leaves.has(node.tagName) || containers.has(node.tagName)),
  isLeaf: (node) => node.type === 'element' && leaves.has(node.tagName),
  joinsNext: (node) => node.type === 'element' && node.properties['dataJoins'] === 'next',
};

export const parseFragment = (html: string): Root => fromHtml(html, { fragment: true });
export const parsePage = (html: string): Root => fromHtml(html);
export const print = (nodes: readonly ElementContent[] | Root): string =>
  toHtml('type' in nodes ? nodes : { type: 'root', children: [...nodes] });

function has(node: Nodes, property: string): boolean {
  return node.type === 'element' && property in node.properties;
}
