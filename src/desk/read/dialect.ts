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

/**
 * @throws {TooMuch} before it is parsed, where that would take minutes or never end.
 * @throws where a component of ours, or a comment, is not written as one.
 */
export function parseArticle(text: string): Root {
  boundLines(text);
  boundTags(text);
  return fromMarkdown(text, article);
}

/** @throws {TooMuch} before it is parsed, where that would take minutes or never end. */
export function parseReview(text: string): Root {
  boundLines(text);
  boundSigns(text);
  return fromMarkdown(text, review);
}

/** More than is to be parsed: nobody writes so much, and what reads it calls itself, or looks ahead, for each. */
export class TooMuch extends Error {
  readonly line: number;
  readonly reason: string;
  readonly wanted = 'fewer of them';

  constructor(line: number, reason: string) {
    super(`line ${line}: ${reason}`);
    this.line = line;
    this.reason = reason;
  }
}

const deepest = 50;
const mostCells = 500;
const opening = /^[\s\d>*+.)-]*/;

function boundLines(text: string): void {
  text.split('\n').forEach((line, index) => {
    const signs = opening.exec(line)?.[0].match(/>|[*+.)-](?=\s)/g)?.length ?? 0;
    if (signs > deepest || /^[ \t]{200}/.test(line)) {
      throw new TooMuch(index + 1, 'lists or quotations too deep in each other');
    }
    if (line.split('|').length > mostCells) throw new TooMuch(index + 1, `more than ${mostCells} signs “|” in a line`);
  });
}

/** Tags that are open at once. What stands behind a backslash is a sign of the outlet's. */
function boundTags(text: string): void {
  let open = 0;
  for (const { 0: tag, index } of text.matchAll(/(?<!\\)<[^<>]*>/g)) {
    if (tag.startsWith('</')) open = Math.max(0, open - 1);
    else if (!tag.endsWith('/>')) open++;
    if (open > deepest) throw new TooMuch(lineAt(text, index), 'components too deep in each other');
  }
}

const mostSigns = 500;

/** Signs of emphasis, links, pictures, code and HTML in one paragraph: each is looked for an end to. */
function boundSigns(text: string): void {
  let [signs, line] = [0, 0];
  for (const words of text.split('\n')) {
    line++;
    signs = words.trim() === '' ? 0 : signs + (words.match(/[*_~[\]!<`]/g)?.length ?? 0);
    if (signs > mostSigns)
      throw new TooMuch(line, `more than ${mostSigns} of the signs * _ ~ [ ] ! < \` in a paragraph`);
  }
}

const lineAt = (text: string, at: number): number => text.slice(0, at).split('\n').length;
