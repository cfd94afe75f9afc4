/** One leaf block of a text (a paragraph or heading): its range, and the node it came from. */
export interface Block<N> {
  readonly start: number;
  readonly end: number;
  readonly node: N;
}

/**
 * The words of a tree in one line: runs of ASCII white space folded to one space, ends trimmed.
 * Offsets everywhere are UTF-16 code units into `text`; `origin[i]` says which text node, and which of its
 * characters, `text[i]` is (undefined for a space that stands for a break between blocks).
 */
export interface Projection<N> {
  readonly text: string;
  readonly origin: readonly (Origin<N> | undefined)[];
  readonly blocks: readonly Block<N>[];
}

export interface Origin<N> {
  readonly node: N;
  readonly parent: N;
  readonly index: number;
}

/** What a projection must know of a kind of tree (HTML, MDX) to read it. */
export interface Reading<N> {
  readonly children: (node: N) => readonly N[] | undefined;
  readonly value: (node: N) => string | undefined;
  /** Added by us, no part of the text. */
  readonly isOurs: (node: N) => boolean;
  /** Begins and ends a line of its own. */
  readonly isBlock: (node: N) => boolean;
  /** A block that holds words itself, rather than other blocks. */
  readonly isLeaf: (node: N) => boolean;
  /** Runs into what follows it without a space, as the original does. */
  readonly joinsNext: (node: N) => boolean;
}

const whiteSpace = /[ \t\n\f\r]/;

/** Fold runs of ASCII white space to one space and trim; nothing else is changed (a no-break space stays). */
export function foldSpace(text: string): string {
  return text.replace(/[ \t\n\f\r]+/g, ' ').replace(/^ | $/g, '');
}

/** Read the words of a tree. Equals `foldSpace` of its text, with a space at each break between blocks. */
export function project<N>(root: N, reading: Reading<N>): Projection<N> {
  const line = new Line<N>();
  visit(root, root, line, reading);
  return { text: line.text.join(''), origin: line.origin, blocks: line.blocks };
}

function visit<N>(node: N, parent: N, line: Line<N>, reading: Reading<N>): void {
  if (reading.isOurs(node)) return;
  const value = reading.value(node);
  if (value !== undefined) return line.write(value, node, parent);
  const block = reading.isBlock(node);
  if (block) line.break();
  const start = line.next();
  for (const child of reading.children(node) ?? []) visit(child, node, line, reading);
  if (reading.isLeaf(node) && line.text.length > start)
    line.blocks.push({ start: line.from(start), end: line.text.length, node });
  if (block) line.break();
  if (reading.joinsNext(node)) line.join();
}

/** The line being written, with at most one space waiting to be written before the next word. */
class Line<N> {
  readonly text: string[] = [];
  readonly origin: (Origin<N> | undefined)[] = [];
  readonly blocks: Block<N>[] = [];
  private waiting: Origin<N> | 'break' | undefined;
  private joined = false;

  next(): number {
    return this.text.length;
  }

  /** Where a block that began at `start` has its first word: after the space that the break wrote. */
  from(start: number): number {
    return this.text[start] === ' ' ? start + 1 : start;
  }

  break(): void {
    if (!this.joined) this.waiting ??= 'break';
  }

  join(): void {
    this.waiting = undefined;
    this.joined = true;
  }

  write(value: string, node: N, parent: N): void {
    for (let index = 0; index < value.length; index++) {
      const origin = { node, parent, index };
      if (whiteSpace.test(value.charAt(index))) this.space(origin);
      else this.word(value.charAt(index), origin);
    }
  }

  private space(origin: Origin<N>): void {
    if (!this.joined) this.waiting ??= origin;
  }

  private word(character: string, origin: Origin<N>): void {
    if (this.waiting && this.text.length > 0) this.push(' ', this.waiting === 'break' ? undefined : this.waiting);
    this.waiting = undefined;
    this.joined = false;
    this.push(character, origin);
  }

  private push(character: string, origin: Origin<N> | undefined): void {
    this.text.push(character);
    this.origin.push(origin);
  }
}
