import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { mdxExpressionFromMarkdown } from 'mdast-util-mdx-expression';
import { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { mdxExpression } from 'micromark-extension-mdx-expression';
import { mdxJsx } from 'micromark-extension-mdx-jsx';

/** The two dialects of Markdown that content is written in. Neither is run: both are read into trees of words. */

/**
 * What an article may not have is not even looked for: its words are an outlet's, so no emphasis can be laid on them,
 * an asterisk is an asterisk, and `&amp;` is five characters. What is left is what archived text has: headings, lists,
 * block quotations, tables, our components, and comments.
 */
const notInArticles = [
  ...['attention', 'autolink', 'characterReference', 'codeFenced', 'codeIndented', 'codeText', 'definition'],
  ...['hardBreakEscape', 'hardBreakTrailing', 'htmlFlow', 'htmlText', 'labelEnd', 'labelStartImage', 'labelStartLink'],
  ...['setextUnderline', 'thematicBreak'],
];

const article = {
  extensions: [mdxJsx(), mdxExpression(), gfmTable(), { disable: { null: notInArticles } }],
  mdastExtensions: [mdxJsxFromMarkdown(), mdxExpressionFromMarkdown(), gfmTableFromMarkdown()],
};

/** A review is plain Markdown with tables: no braces, tags or imports mean anything in it. */
const review = {
  extensions: [gfmTable(), gfmStrikethrough()],
  mdastExtensions: [gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown()],
};

/** @throws where a component of ours, or a comment, is not written as one. */
export const parseArticle = (text: string): Root => bounded(text, article);
export const parseReview = (text: string): Root => bounded(text, review);

/** Nobody writes deeper, and what reads a tree calls itself for each level. */
const deepest = 50;
const opening = /^[\s\d>*+.)-]*/;

function bounded(text: string, dialect: typeof article | typeof review): Root {
  text.split('\n').forEach((line, index) => {
    const signs = opening.exec(line)?.[0].match(/>|[*+.)-](?=\s)/g)?.length ?? 0;
    if (signs > deepest || /^[ \t]{200}/.test(line)) throw new TooDeep(index + 1);
  });
  return fromMarkdown(text, dialect);
}

/** Lists or quotations in each other, or emphasis that goes on and on. */
export class TooDeep extends Error {
  readonly line: number;
  readonly reason = 'lists or quotations too deep in each other';

  constructor(line: number) {
    super(`line ${line}`);
    this.line = line;
  }
}
