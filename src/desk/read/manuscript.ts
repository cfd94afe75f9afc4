import type { Element, Nodes as HastNodes, Root as HastRoot } from 'hast';
import type { Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { toHast, type State } from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import { calloutTag, foldedClass, standfirstClass } from '../../review/article-tree.ts';
import { project, type Block } from '../../text/projection.ts';
import type { Span } from '../../text/span.ts';
import type { Problem } from '../problem.ts';
import { parseAll, type ParseFault } from './parse-faults.ts';
import { articlePartsIn, type ArticlePart } from './article-parts.ts';
import { faultsOf } from './guard.ts';

/** The words of an article as its file has them, in the tree that its page is made of. */
export interface Manuscript {
  /** Whether it could be parsed; else it has no words, and is a problem. */
  readonly isRead: boolean;
  readonly text: string;
  readonly body: HastRoot;
  readonly passages: readonly ManuscriptPassage[];
  readonly parts: readonly ArticlePart[];
  /** Where passages begin at the edge of what is folded away: in the archived text this may be amid a line. */
  readonly edges: ReadonlySet<number>;
  /** Where the words stand that are not reporting, and what they are. */
  readonly folded: readonly FoldedWords[];
  readonly callouts: readonly Callout[];
  readonly problems: readonly Problem[];
}

export interface ManuscriptPassage extends Span {
  /** Of its first words in the file, counted from 1. */
  readonly line: number;
  /**
   * The sign at the beginning of that line that Markdown takes for more than a sign (`-`, `1.`, `#`, `>`, `|`), if
   * there is one.
   */
  readonly marker: string | undefined;
}

export interface FoldedWords extends Span {
  readonly what: string;
  /** Of its tag in the file. */
  readonly line: number;
}

export interface Callout {
  readonly id: string;
  readonly line: number;
  /**
   * The numbers of the passages that it stands under: those of the paragraph, list or table before it; none above the
   * first.
   */
  readonly under: readonly number[];
}

/** Read the MDX below a front matter. A file that cannot be parsed has problems, and no words. */
export function readManuscript(file: string, body: string): Manuscript {
  const { tree: parsed, faults } = parseAll(body);
  if (!parsed || faults.length > 0) return { ...unread, problems: parseProblems(file, parsed, faults) };
  const tree = toHast(parsed, { handlers }) as HastRoot;
  const { text, blocks } = project(tree);
  const lines = body.split('\n');
  const numbers = new Map(blocks.map(({ node }, index) => [node, index + 1]));
  const manuscript = {
    isRead: true,
    text,
    body: tree,
    passages: blocks.map(({ start, end, node }) => ({ start, end, line: lineOf(node), marker: markerOf(lines, node) })),
    parts: articlePartsIn(tree),
    edges: new Set(edgesIn(tree.children, numbers).map((number) => blocks[number - 1]?.start ?? 0)),
    folded: foldedIn(tree.children, blocks),
    callouts: calloutsIn(tree.children, numbers),
    problems: problemsIn(file, parsed),
  };
  visit(tree, (node) => {
    delete node.position;
  });
  return manuscript;
}

/** What could not be read has no words. */
export const unread: Manuscript = {
  isRead: false,
  text: '',
  body: { type: 'root', children: [] },
  passages: [],
  parts: [],
  edges: new Set<number>(),
  folded: [],
  callouts: [],
  problems: [],
};

/** What could not be parsed, and what is wrong on the lines that could. */
function parseProblems(file: string, tree: Root | undefined, faults: readonly ParseFault[]): readonly Problem[] {
  const lines = new Set<number | undefined>(faults.map(({ line }) => line));
  return [
    ...faults.map(({ reason, ...fault }) => ({ file, found: reason, ...fault })),
    ...(tree ? problemsIn(file, tree).filter(({ line }) => !lines.has(line)) : []),
  ];
}

function problemsIn(file: string, tree: Root): readonly Problem[] {
  const problems: Problem[] = [];
  visit(tree, (node, _index, parent) => {
    const line = node.position?.start.line;
    problems.push(...faultsOf(node, parent).map((fault) => ({ rule: 'markup', file, line, ...fault })));
  });
  return problems;
}

/** How our components stand in the tree. Comments, and what the guard refuses, leave nothing there. */
const handlers = {
  mdxFlowExpression: () => undefined,
  mdxTextExpression: () => undefined,
  mdxJsxTextElement: () => undefined,
  // Two spaces at the end of a line are no sign of the outlet's.
  break: () => ({ type: 'text' as const, value: '\n' }),
  mdxJsxFlowElement: (state: State, node: MdxJsxFlowElement): Element | undefined => {
    const make = components[node.name ?? ''];
    const element = make?.(node, state.all(node));
    if (element) state.patch(node, element);
    return element;
  },
};

type Component = (node: MdxJsxFlowElement, children: Element['children']) => Element;

const components: Readonly<Record<string, Component>> = {
  Claim: (node) => element(calloutTag, { id: attribute(node, 'id') ?? '', dataOurs: '' }, []),
  Standfirst: (_node, children) => element('div', { className: [standfirstClass] }, children),
  NotReporting: (node, children) =>
    element(
      'details',
      { className: [foldedClass], dataWhat: attribute(node, 'what'), dataJoins: attribute(node, 'joins') },
      children,
    ),
};

const element = (tagName: string, properties: Element['properties'], children: Element['children']): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

function attribute({ attributes }: MdxJsxFlowElement, name: string): string | undefined {
  const found = attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}

/** The callouts among some nodes, each with the passages of the last node before it that has any. */
function calloutsIn(nodes: readonly HastNodes[], numbers: ReadonlyMap<Element, number>): readonly Callout[] {
  let under: readonly number[] = [];
  return nodes.flatMap((node): readonly Callout[] => {
    if (node.type !== 'element') return [];
    if (node.tagName === calloutTag) return [{ id: String(node.properties.id), line: lineOf(node), under }];
    under = numbersIn(node, numbers);
    return [node.properties.className].flat().includes(foldedClass) ? calloutsIn(node.children, numbers) : [];
  });
}

function foldedIn(nodes: readonly HastNodes[], blocks: readonly Block[]): readonly FoldedWords[] {
  const numbers = new Map(blocks.map(({ node }, index) => [node, index + 1]));
  return nodes.flatMap((node) => {
    if (node.type !== 'element' || ![node.properties.className].flat().includes(foldedClass)) return [];
    const inner = numbersIn(node, numbers).flatMap((number) => blocks[number - 1] ?? []);
    const [first, last] = [inner[0], inner.at(-1)];
    return first && last
      ? [{ what: String(node.properties['dataWhat']), line: lineOf(node), start: first.start, end: last.end }]
      : [];
  });
}

/** The numbers of the first passage of what is folded away, and of the first after it. */
function edgesIn(nodes: readonly HastNodes[], numbers: ReadonlyMap<Element, number>): readonly number[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element' || ![node.properties.className].flat().includes(foldedClass)) return [];
    const inner = numbersIn(node, numbers);
    return [Math.min(...inner), Math.max(...inner) + 1];
  });
}

function numbersIn(node: Element, numbers: ReadonlyMap<Element, number>): readonly number[] {
  const found: number[] = [];
  visit(node, 'element', (one) => {
    const number = numbers.get(one);
    if (number !== undefined) found.push(number);
  });
  return found;
}

const markerOf = (lines: readonly string[], node: Element): string | undefined =>
  /^\s*(?:([>|])|(?:([-*+]|#+|\d+[.)])(?=\s)))/
    .exec(lines[lineOf(node) - 1] ?? '')
    ?.slice(1)
    .find(Boolean);

const lineOf = ({ position }: Element): number => position?.start.line ?? 1;
