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
  readonly links: readonly ReviewLink[];
  readonly problems: readonly Problem[];
}

export interface ReviewLink {
  readonly url: string;
  readonly line: number | undefined;
}

const heading = {
  found: 'a heading',
  wanted: 'paragraphs, lists, tables and quotations: the page has its own headings',
};

/** Read the Markdown below a front matter. */
export function readReasoning(file: string, body: string): Reasoning {
  const tree = parseReview(body);
  const links: ReviewLink[] = [];
  const problems: Problem[] = [];
  visit(tree, (node) => {
    const line = node.position?.start.line;
    const faults = [...faultsOf(node, undefined), ...(node.type === 'heading' ? [heading] : [])];
    problems.push(...faults.map((fault) => ({ rule: 'markup', file, line, ...fault })));
    if (node.type === 'link' || node.type === 'definition') links.push({ url: node.url, line });
  });
  return {
    html: print(toHast(tree)),
    opening: toString(tree.children.find(({ type }) => type === 'paragraph')),
    links,
    problems,
  };
}
