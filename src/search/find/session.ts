import type { Hit, Pagefind } from './pagefind.ts';

/** Of the words that were looked up, so many are remembered: a few long questions. */
const remembered = 300;

/** An engine with what it was asked before: while someone types, most words are those of the last keystroke. */
export class SearchSession {
  /** How many passages there are in the index. */
  readonly passages: number;
  private readonly engine: Pagefind;
  private readonly known = new Map<string, Promise<readonly Hit[]>>();

  constructor(engine: Pagefind, passages: number) {
    this.engine = engine;
    this.passages = passages;
  }

  /** The records that hold a word, whole and unchanged. */
  lookUp(word: string): Promise<readonly Hit[]> {
    const before = this.known.get(word);
    if (before) return before;
    // The quotation marks ask for the very word.
    const hits = this.search(`"${word}"`);
    this.known.set(word, hits);
    hits.catch(() => this.known.delete(word));
    const [oldest] = this.known.keys();
    if (this.known.size > remembered && oldest !== undefined) this.known.delete(oldest);
    return hits;
  }

  /** The records that hold all of some words, or words that begin with them; best first. */
  async search(query: string): Promise<readonly Hit[]> {
    return (await this.engine.search(query)).results;
  }
}
