import { createProcessor } from '@mdx-js/mdx';
import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import { visit } from 'unist-util-visit';
import { project, type Block, type Projection, type Reading } from '../anchoring/text.ts';
import { faults, type Components } from './guard.ts';
import type { Problem } from './problem.ts';

/** What an MDX file says: its words, its callouts and where they stand, and what it may not contain. */
export interface Manuscript {
  readonly words: Projection<Nodes>;
  readonly callouts: readonly Callout[];
  /** Its first paragraph, plain. */
  readonly opening: string;
  readonly problems: readonly Problem[];
}

export interface Callout {
  readonly id: string;
  readonly line: number;
  /** The paragraph that it stands under; undefined above the first. */
  readonly under: Block<Nodes> | undefined;
}

const parser = createProcessor({ format: 'mdx', remarkPlugins: [remarkGfm] });

/** Read the MDX below a front matter. A file that cannot be parsed is one problem and has no words. */
export function readManuscript(file: string, body: string, components: Components): Manuscript {
  try {
    return inspect(file, parser.parse(body) as Root, components);
  } catch (error) {
    return {
      ...nothing,
      problems: [{ file, line: lineOf(error), found: reasonOf(error), wanted: 'MDX that can be parsed' }],
    };
  }
}

const nothing: Omit<Manuscript, 'problems'> = {
  words: { text: '', origin: [], blocks: [] },
  callouts: [],
  opening: '',
};

function inspect(file: string, tree: Root, components: Components): Manuscript {
  const problems: Problem[] = [];
  const callouts: { id: string; line: number; offset: number }[] = [];
  visit(tree, (node) => {
    const line = node.position?.start.line ?? 1;
    problems.push(...faults(node, components).map((fault) => ({ file, line, ...fault })));
    const id = calloutId(node);
    if (id !== undefined) callouts.push({ id, line, offset: node.position?.start.offset ?? 0 });
  });
  const words = project<Nodes>(tree, mdxReading);
  return {
    words,
    opening: toString(tree.children.find((child) => child.type === 'paragraph')),
    callouts: callouts.map(({ id, line, offset }) => ({
      id,
      line,
      under: words.blocks.findLast(({ node }) => (node.position?.end.offset ?? 0) <= offset),
    })),
    problems,
  };
}

function calloutId(node: Nodes): string | undefined {
  if (node.type !== 'mdxJsxFlowElement' || node.name !== 'Claim') return undefined;
  return attributeOf(node, 'id') ?? '';
}

function attributeOf(node: Extract<Nodes, { type: 'mdxJsxFlowElement' }>, name: string): string | undefined {
  const attribute = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
  return typeof attribute?.value === 'string' ? attribute.value : undefined;
}

const blocks = new Set([
  'paragraph',
  'heading',
  'listItem',
  'list',
  'blockquote',
  'code',
  'table',
  'tableRow',
  'tableCell',
  'thematicBreak',
  'break',
  'mdxJsxFlowElement',
]);
const ours = new Set(['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression']);

/** The same words that `htmlReading` finds on the page that the file becomes. */
const mdxReading: Reading<Nodes> = {
  children: (node) => ('children' in node ? node.children : undefined),
  value: (node) =>
    node.type === 'text' || node.type === 'inlineCode' || node.type === 'code' ? node.value : undefined,
  isOurs: (node) => ours.has(node.type) || calloutId(node) !== undefined,
  isBlock: (node) => blocks.has(node.type),
  isLeaf: (node) => node.type === 'paragraph' || node.type === 'heading',
  joinsNext: (node) => node.type === 'mdxJsxFlowElement' && attributeOf(node, 'joins') === 'next',
};

const lineOf = (error: unknown): number =>
  typeof error === 'object' && error !== null && 'line' in error && typeof error.line === 'number' ? error.line : 1;
const reasonOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'reason' in error ? String(error.reason) : String(error);
