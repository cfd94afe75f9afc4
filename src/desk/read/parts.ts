import type { Root } from 'hast';
import { standfirstClass } from '../../review/article-tree.ts';
import { project } from '../../text/projection.ts';
import { hasClass, type Element, type Nodes } from '../../text/tree.ts';

/** What words can be made to look like, beside a paragraph. */
export const structures = ['heading', 'list', 'table', 'quotation'] as const;

/** A part of an article that is more than a paragraph. */
export interface Part {
  readonly as: (typeof structures)[number] | 'headline' | 'standfirst' | 'paragraph';
  readonly text: string;
  readonly line: number;
}

/** The parts of an article, in order, with those that are folded away; paragraphs only at the top. */
export const partsIn = (tree: Root): readonly Part[] => tree.children.flatMap(partOf);

const tags: Readonly<Record<string, Part['as']>> = {
  h1: 'headline',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  ul: 'list',
  ol: 'list',
  table: 'table',
  blockquote: 'quotation',
  p: 'paragraph',
};

function partOf(node: Nodes): readonly Part[] {
  if (node.type !== 'element') return [];
  const as = hasClass(node, standfirstClass) ? 'standfirst' : tags[node.tagName];
  return [
    ...(as ? [part(as, node)] : []),
    ...node.children.flatMap(partOf).filter((inner) => inner.as !== 'paragraph'),
  ];
}

const part = (as: Part['as'], node: Element): Part => ({
  as,
  text: project(node).text,
  line: node.position?.start.line ?? 1,
});
