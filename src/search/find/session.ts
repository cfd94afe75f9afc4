import { unpackAddress } from '../record-data.ts';
import { breath } from './breath.ts';
import type { Counts, Engine, Filters, Hit, HitData } from './pagefind.ts';

/** Of the words that were looked up, so many are remembered: a few long questions. */
const remembered = 300;

/** A record that was read. */
export interface Read {
  readonly url: string;
  readonly title: string;
  readonly data: unknown;
  /** The values that it has of each facet. */
  readonly values: HitData['filters'];
}

/** An engine with what it was asked before: while someone types, most words are those of the last keystroke. */
export class SearchSession {
  /** How many passages there are in the index. */
  readonly passages: number;
  private readonly engine: Engine;
  private readonly known = new Map<string, Promise<readonly Hit[]>>();
  private failed = false;

  constructor(engine: Engine, passages: number) {
    this.engine = engine;
    this.passages = passages;
  }

  /** What is the same for the same index, and differs for any other. */
  get index(): string {
    return this.engine.index;
  }

  /** Whether all that was asked could be read. What is not found by a session that is not whole may be there. */
  isWhole(): boolean {
    return !this.failed && this.engine.isWhole();
  }

  /** Look whether the site has the index that was asked; where it has another, or none can tell, it is not whole. */
  confirm(): Promise<void> {
    return this.engine.confirm();
  }

  /** The records that hold a word, whole and unchanged. */
  async lookUp(word: string): Promise<readonly Hit[]> {
    // The quotation marks ask for the very word.
    const hits = this.known.get(word) ?? this.search(`"${word}"`);
    this.known.set(word, hits);
    const [oldest] = this.known.keys();
    if (this.known.size > remembered && oldest !== undefined) this.known.delete(oldest);
    return hits;
  }

  /**
   * The records that hold all of some words, or words that begin with them, best first; without words, all that have
   * the values of the filters.
   */
  async search(query: string | null, filters: Filters = {}): Promise<readonly Hit[]> {
    await breath();
    return (await this.tried(() => this.engine.search(query, filters))) ?? [];
  }

  /** How many of what such a search finds have each value of each facet; nothing where that cannot be read. */
  async count(query: string | null, filters: Filters): Promise<Counts> {
    await breath();
    return (await this.tried(() => this.engine.count(query, filters))) ?? {};
  }

  /** What a record holds; undefined where it cannot be read. */
  read(hit: Hit): Promise<Read | undefined> {
    return this.tried(async () => {
      const { raw_url, meta, filters } = await hit.data();
      return { ...unpackAddress(raw_url), title: meta['title'] ?? '', values: filters };
    });
  }

  private async tried<T>(read: () => Promise<T>): Promise<T | undefined> {
    try {
      return await read();
    } catch {
      this.failed = true;
      return undefined;
    }
  }
}
