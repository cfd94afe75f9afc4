import { project, type Run } from './projection.ts';
import type { Span } from './span.ts';
import type { Element, ElementContent, Nodes, Root } from './tree.ts';

/** A span to wrap. It becomes one element a text node, so a span across inline elements has several pieces. */
export interface Mark extends Span {
  readonly wrap: (content: ElementContent, piece: number) => Element;
  /** Set after the last piece. */
  readonly after?: readonly ElementContent[];
}

/** The part of a mark that stands in one text node. */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly mark: Mark;
  readonly ordinal: number;
  readonly last: boolean;
}

/**
 * Wrap spans of the words of a tree, in place. The spans are sorted and do not overlap; they count characters as
 * `project` does. The words themselves stay as they are.
 */
export function mark(tree: Root, marks: readonly Mark[]): void {
  const { runs } = project(tree);
  const marked = new Map<Nodes, { readonly parent: Nodes; readonly pieces: Piece[] }>();
  for (const one of marks) {
    const parts = partsOf(one, runs);
    parts.forEach(({ node, parent, from, to }, ordinal) => {
      const entry = marked.get(node) ?? { parent, pieces: [] };
      entry.pieces.push({ from, to, mark: one, ordinal, last: ordinal === parts.length - 1 });
      marked.set(node, entry);
    });
  }
  for (const [node, { parent, pieces }] of marked) replace(node, parent, pieces);
}

interface Part {
  readonly node: Nodes;
  readonly parent: Nodes;
  readonly from: number;
  to: number;
}

/** The text nodes that a span goes through, and from where to where in each. */
function partsOf({ start, end }: Span, runs: readonly Run[]): readonly Part[] {
  const parts: Part[] = [];
  for (const run of runs.slice(firstAfter(start, runs))) {
    if (run.start >= end) break;
    const from = run.from + Math.max(0, start - run.start);
    const to = run.from + Math.min(run.end, end) - run.start;
    const last = parts.at(-1);
    if (last?.node === run.node) last.to = to;
    else parts.push({ node: run.node, parent: run.parent, from, to });
  }
  return parts;
}

/** The first of the runs, which are in order, that ends after a place. */
function firstAfter(place: number, runs: readonly Run[]): number {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.end ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  return low;
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
