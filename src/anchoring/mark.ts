import type { Element, ElementContent, Nodes, Root } from 'hast';
import { htmlReading } from './html.ts';
import type { Range } from './locate.ts';
import { project, type Origin } from './text.ts';

/** A range to wrap. It becomes one element a text node, so a range across inline elements has several pieces. */
export interface Mark extends Range {
  readonly wrap: (content: ElementContent, piece: number) => Element;
  /** Set after the last piece. */
  readonly after?: readonly ElementContent[];
}

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly mark: Mark;
  readonly ordinal: number;
  readonly last: boolean;
}

/**
 * Wrap ranges of the words of a tree, in place. The ranges are sorted and do not overlap; they count characters as
 * `project` does. The words themselves stay as they are.
 */
export function mark(tree: Root, marks: readonly Mark[]): void {
  const { origin } = project<Nodes>(tree, htmlReading);
  const pieces = new Map<Nodes, { parent: Nodes; pieces: Piece[] }>();
  for (const one of marks) {
    spans(origin.slice(one.start, one.end)).forEach(({ node, parent, from, to }, ordinal, all) => {
      const entry = pieces.get(node) ?? { parent, pieces: [] };
      entry.pieces.push({ from, to, mark: one, ordinal, last: ordinal === all.length - 1 });
      pieces.set(node, entry);
    });
  }
  for (const [node, entry] of pieces) replace(node, entry.parent, entry.pieces);
}

interface Span {
  readonly node: Nodes;
  readonly parent: Nodes;
  readonly from: number;
  to: number;
}

function spans(origins: readonly (Origin<Nodes> | undefined)[]): readonly Span[] {
  const all: Span[] = [];
  for (const origin of origins) {
    if (!origin) continue;
    const last = all.at(-1);
    if (last?.node === origin.node) last.to = origin.index + 1;
    else all.push({ node: origin.node, parent: origin.parent, from: origin.index, to: origin.index + 1 });
  }
  return all;
}

function replace(node: Nodes, parent: Nodes, pieces: readonly Piece[]): void {
  if (node.type !== 'text' || !('children' in parent)) return;
  const { value } = node;
  const parts: ElementContent[] = [];
  let at = 0;
  for (const { from, to, mark: one, ordinal, last } of pieces) {
    if (from > at) parts.push(text(value.slice(at, from)));
    parts.push(one.wrap(text(value.slice(from, to)), ordinal), ...(last ? (one.after ?? []) : []));
    at = to;
  }
  if (at < value.length) parts.push(text(value.slice(at)));
  parent.children.splice(
    parent.children.findIndex((child) => child === node),
    1,
    ...parts,
  );
}

const text = (value: string): ElementContent => ({ type: 'text', value });
