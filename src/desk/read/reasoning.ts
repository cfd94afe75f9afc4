import type { Definition, Heading, Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { toHast } from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import { strangeInLine, strangeInProse, type Strange } from '../../text/characters.ts';
import { print } from '../../text/tree.ts';
import type { Problem } from '../problem.ts';
import { parseReview, TooMuch } from './dialect.ts';
import { faultsOf } from './guard.ts';
import { laidEmphasis } from './laid-emphasis.ts';
import { leftSigns } from './left-signs.ts';

/** What an editor writes below a front matter. */
export interface Reasoning {
  readonly html: string;
  /** Its first paragraph, plain. */
  readonly opening: string;
  /** All of it, plain: each paragraph, list or table, and each paragraph of a block quotation. */
  readonly prose: readonly ReviewWords[];
  /** What it is, where it has no paragraph: “a list”. */
  readonly instead: { readonly what: string; readonly line: number | undefined } | undefined;
  readonly links: readonly ReviewLink[];
  readonly problems: readonly Problem[];
}

export interface ReviewWords {
  readonly text: string;
  /** On which it begins. */
  readonly line: number | undefined;
  /** Whether it stands in a block quotation. */
  readonly isQuoted: boolean;
  /** What it is in Markdown: a paragraph, a list, a table. */
  readonly type: Nodes['type'];
}

export interface ReviewLink {
  readonly url: string;
  readonly line: number | undefined;
  /** What is read of it. */
  readonly words: string;
  /** What browsers show beside a pointer, and nobody else sees. */
  readonly title: string | undefined;
}

/** The characters that no words of a node may have, nor what stands in one line: its address, its title, its name. */
const strangeOf = (node: Nodes): readonly Strange[] =>
  Object.entries(node).flatMap(([key, text]: readonly [string, unknown]) => {
    if (typeof text !== 'string') return [];
    return (key === 'value' ? strangeInProse(text) : strangeInLine(text)) ?? [];
  });

/** What is there and could not be read, which is told by itself. */
export const unreadReasoning: Reasoning = {
  html: '',
  opening: '…unread',
  instead: undefined,
  prose: [],
  links: [],
  problems: [],
};

/** Read the Markdown below a front matter. */
export function readReasoning(file: string, body: string): Reasoning {
  const parsed = parse(body);
  if (parsed instanceof TooMuch) {
    const { line, reason: found, wanted } = parsed;
    return { ...unreadReasoning, problems: [{ rule: 'markup', file, line, found, wanted }] };
  }
  return read({ file, body }, parsed);
}

function parse(body: string): Root | TooMuch {
  try {
    return parseReview(body);
  } catch (error) {
    if (error instanceof TooMuch) return error;
    throw error;
  }
}

function read({ file, body }: { readonly file: string; readonly body: string }, tree: Root): Reasoning {
  const links: ReviewLink[] = [];
  const problems: Problem[] = [];
  const targets = definitionsIn(tree);
  visit(tree, (node) => {
    const line = node.position?.start.line;
    const faults = [
      ...faultsOf(node, undefined),
      ...(node.type === 'heading' ? [headingFault(body, node)] : []),
      ...(node.type === 'paragraph' ? laidEmphasis(node) : []),
    ];
    problems.push(...faults.map((fault) => ({ rule: 'markup', file, line, ...fault })));
    const wanted = 'the same without it, however it is written';
    problems.push(...strangeOf(node).map(({ name: found }) => ({ rule: 'markup', file, line, found, wanted })));
    links.push(...linkIn(node, targets));
  });
  problems.push(...leftSigns(body, tree).map((fault) => ({ rule: 'markup', file, ...fault })));
  return {
    html: print(toHast(tree)),
    opening: toString(tree.children.find(({ type }) => type === 'paragraph')),
    prose: tree.children.flatMap((node) => wordsIn(node, false)),
    instead: insteadOf(tree),
    links,
    problems,
  };
}

function wordsIn(node: Nodes, isQuoted: boolean): readonly ReviewWords[] {
  const inner = node.type === 'blockquote' || (isQuoted && (node.type === 'list' || node.type === 'listItem'));
  return inner
    ? node.children.flatMap((child) => wordsIn(child, true))
    : [{ text: plain(node), line: node.position?.start.line, isQuoted, type: node.type }];
}

/** Items of a list and rows of a table stand by themselves. */
function plain(node: Nodes): string {
  if (node.type === 'list' || node.type === 'table') return node.children.map((one) => plain(one)).join('\n');
  if (node.type === 'tableRow') return node.children.map((one) => plain(one)).join(' ');
  return toString(node, { includeHtml: false });
}

/** By their names, the first of each. */
function definitionsIn(tree: Root): ReadonlyMap<string, Definition> {
  const found = new Map<string, Definition>();
  visit(tree, 'definition', (node) => {
    if (!found.has(node.identifier)) found.set(node.identifier, node);
  });
  return found;
}

/** A definition that no link has is told elsewhere. */
function linkIn(node: Nodes, targets: ReadonlyMap<string, Definition>): readonly ReviewLink[] {
  const line = node.position?.start.line;
  if (node.type !== 'link' && node.type !== 'linkReference') return [];
  const { url, title } = node.type === 'link' ? node : (targets.get(node.identifier) ?? { url: '', title: '' });
  return [{ url, line, words: toString(node), title: title ?? undefined }];
}

const parts: Readonly<Record<string, string>> = {
  list: 'a list',
  blockquote: 'a block quotation',
  table: 'a table',
  code: 'code, since its lines begin with four spaces or stand between lines of signs',
  heading: 'a heading',
  html: 'HTML, which begins with “<” and may not be closed',
};

function insteadOf({ children: [first] }: Root): Reasoning['instead'] {
  const what = parts[first?.type ?? ''];
  return what === undefined ? undefined : { what, line: first?.position?.start.line };
}

/** The page has headings of its own. The sign may have been meant as one, or a line of signs as a line. */
function headingFault(body: string, { position }: Heading): Pick<Problem, 'found' | 'wanted'> {
  const line = (number = 1): string => body.split('\n')[number - 1]?.trim() ?? '';
  const wanted = 'paragraphs, lists, tables and quotations: the page has its own headings';
  const hashes = line(position?.start.line)
    .split(/\s/)
    .find((word) => /^#+$/.test(word));
  const isUnderlined = position?.start.line !== position?.end.line;
  if (!isUnderlined && hashes)
    return { found: 'a heading', wanted: `${wanted}; for the sign itself write \\${hashes}` };
  const signs = line(position?.end.line).replace(/^[>\s]*/, '');
  const found = `a heading: the words above “${signs}”`;
  return { found, wanted: `${wanted}; for the signs themselves write \\${signs}` };
}
