import type { Root } from 'hast';
import { standfirstClass } from '../../review/article-tree.ts';
import { project } from '../../text/projection.ts';
import { hasClass, type Element, type Nodes } from '../../text/tree.ts';

/** What words can be made to look like, beside a paragraph. */
export const structures = ['heading', 'list', 'table', 'quotation'] as const;

/** A part of an article that is more than a paragraph. */
export interface ArticlePart {
  readonly as: (typeof structures)[number] | 'headline' | 'standfirst' | 'paragraph';
  readonly text: string;
  readonly line: number;
  /** Whether it stands at the top, neither folded away nor in another part. */
  readonly isTop: boolean;
  /** Whether it is one paragraph, where it is a standfirst; whether its items are numbered, where it is a list. */
  readonly isParagraph: boolean;
  readonly isNumbered: boolean;
  /** Of a heading or headline, how deep it is; else 0. */
  readonly level: number;
}

/** The parts of an article, in order, with those that are folded away; paragraphs only at the top. */
export const articlePartsIn = (tree: Root): readonly ArticlePart[] =>
  tree.children.flatMap((node) => partOf(node, true));

const tags: Readonly<Record<string, ArticlePart['as']>> = {
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

function partOf(node: Nodes, isTop: boolean): readonly ArticlePart[] {
  if (node.type !== 'element') return [];
  const as = hasClass(node, standfirstClass) ? 'standfirst' : tags[node.tagName];
  const inner = node.children.flatMap((child) => partOf(child, false)).filter((one) => one.as !== 'paragraph');
  return as ? [{ ...described(node), as, isTop }, ...inner] : inner;
}

function described(node: Element): Pick<ArticlePart, 'text' | 'line' | 'isParagraph' | 'isNumbered' | 'level'> {
  const inner = node.children.filter((child) => child.type === 'element').map(({ tagName }) => tagName);
  return {
    text: project(node).text,
    line: node.position?.start.line ?? 1,
    isParagraph: inner.join() === 'p',
    isNumbered: node.tagName === 'ol',
    level: Number(/^h(\d)$/.exec(node.tagName)?.[1] ?? 0),
  };
}
