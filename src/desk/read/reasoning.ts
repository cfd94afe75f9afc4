import { toString } from 'mdast-util-to-string';
import { toHast } from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import { print } from '../../text/tree.ts';
import type { Problem } from '../problem.ts';
import { parseReview } from './dialect.ts';
import { faultsOf } from './guard.ts';

/** What an editor writes below a front matter. */
export interface Reasoning {
  readonly html: string;
  /** Its first paragraph, plain. */
  readonly opening: string;
  readonly problems: readonly Problem[];
}

/** Read the Markdown below a front matter. */
export function readReasoning(file: string, body: string): Reasoning {
  const tree = parseReview(body);
  const problems: Problem[] = [];
  visit(tree, (node) => {
    const line = node.position?.start.line;
    problems.push(...faultsOf(node, undefined).map((fault) => ({ rule: 'markup', file, line, ...fault })));
  });
  return {
    html: print(toHast(tree)),
    opening: toString(tree.children.find(({ type }) => type === 'paragraph')),
    problems,
  };
}
