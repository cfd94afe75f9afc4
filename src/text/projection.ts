import type { Span } from './span.ts';
import { isOurs, type Element, type Nodes } from './tree.ts';

/** A passage of a text (a paragraph, a heading, a list item, a row of a table), and the element that holds it. */
export interface Block extends Span {
  readonly node: Element;
}

/** A stretch of a text that stands in one text node, from its character `from` on, without a gap. */
export interface Run extends Span {
  readonly node: Nodes;
  readonly parent: Nodes;
  readonly from: number;
}

/**
 * The words of a tree in one line: runs of ASCII white space are one space, the ends are trimmed, and a break between
 * blocks is a space too. All offsets are into `text`; a space that stands for a break is in no run.
 */
export interface Projection {
  readonly text: string;
  readonly runs: readonly Run[];
  readonly blocks: readonly Block[];
}

/** Read the words of a tree, without what `data-ours` marks. What `data-joins="next"` marks runs on without a space. */
export function project(tree: Nodes): Projection {
  const line = new Line();
  read(tree, tree, line);
  return line;
}

/**
 * Elements that begin and end a line of their own. A cell does so too, but the passage that it belongs to is its row.
 */
const blocks = new Set(
  (
    'address article aside blockquote br caption dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr ' +
    'li main nav ol p pre section table tbody tfoot thead tr ul'
  ).split(' '),
);
const cells = new Set(['td', 'th']);

function read(node: Nodes, parent: Nodes, line: Line): void {
  if (isOurs(node)) return;
  if (node.type === 'text') line.write(node.value, node, parent);
  if (!('children' in node)) return;
  const isBlock = node.type === 'element' && blocks.has(node.tagName);
  const breaks = isBlock || (node.type === 'element' && cells.has(node.tagName));
  const outer = line.block;
  if (breaks) line.break();
  if (isBlock) line.block = node;
  for (const child of node.children) read(child, node, line);
  line.block = outer;
  if (breaks) line.break();
  if (node.type === 'element' && node.properties['dataJoins'] === 'next') line.join();
}

/** A place in a text node. */
type Place = Pick<Run, 'node' | 'parent' | 'from'>;

/** The line being written, with at most one space waiting to be written before the next word. */
class Line implements Projection {
  text = '';
  readonly runs: (Run & { end: number })[] = [];
  readonly blocks: (Block & { end: number })[] = [];
  /** The innermost block that is open. */
  block: Element | undefined;
  private waiting: Place | 'break' | undefined;
  private joined = false;

  break(): void {
    if (!this.joined) this.waiting ??= 'break';
  }

  join(): void {
    this.waiting = undefined;
    this.joined = true;
  }

  write(value: string, node: Nodes, parent: Nodes): void {
    for (const { 0: stretch, 1: word, index } of value.matchAll(/([^ \t\n\f\r]+)|[ \t\n\f\r]+/g)) {
      const place = { node, parent, from: index };
      if (word !== undefined) this.word(stretch, place);
      else if (!this.joined) this.waiting ??= place;
    }
  }

  private word(word: string, place: Place): void {
    const between = this.text === '' ? undefined : this.waiting;
    const continues = this.blocks.at(-1)?.node === this.block;
    if (between !== undefined) this.push(' ', between === 'break' ? undefined : between);
    this.waiting = undefined;
    this.joined = false;
    if (this.block && !continues)
      this.blocks.push({ start: this.text.length, end: this.text.length, node: this.block });
    this.push(word, place);
    const block = this.blocks.at(-1);
    if (block && this.block) block.end = this.text.length;
  }

  private push(stretch: string, place: Place | undefined): void {
    const start = this.text.length;
    this.text += stretch;
    if (!place) return;
    const last = this.runs.at(-1);
    const follows = last?.node === place.node && last.end === start && last.from + last.end - last.start === place.from;
    if (last && follows) last.end = this.text.length;
    else this.runs.push({ start, end: this.text.length, ...place });
  }
}
