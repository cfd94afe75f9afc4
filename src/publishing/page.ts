import { visit } from 'unist-util-visit';
import type { Element, Nodes } from '../anchoring/html.ts';

/** The elements of a tree for which a test holds, in the order of the page. */
export function select(tree: Nodes, test: (element: Element) => boolean): readonly Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    if (test(element)) found.push(element);
  });
  return found;
}

/** The text of an element, without what `data-ours` marks. */
export function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node) || (node.type === 'element' && 'dataOurs' in node.properties)) return '';
  return node.children.map(wordsOf).join('');
}
