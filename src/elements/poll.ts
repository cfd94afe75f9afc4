import type { Hit, Pagefind } from './pagefind.ts';

/** Of the votes of the best. */
const fewestVotes = 0.75;

/** A record with how many of the looked-up words it holds, and their weight. */
interface Candidate {
  readonly hit: Hit;
  words: number;
  votes: number;
}

/** An election among the records of an index: each word votes for those that hold it, a rare word with more weight. */
export class Poll {
  private readonly candidates = new Map<string, Candidate>();
  private readonly engine: Pagefind;
  private readonly passages: number;
  private asked = 0;

  constructor(engine: Pagefind, passages: number) {
    this.engine = engine;
    this.passages = passages;
  }

  async ask(words: readonly string[]): Promise<void> {
    this.asked += words.length;
    for (const hits of await Promise.all(words.map((word) => lookUp(this.engine, word)))) {
      const weight = Math.max(0.01, Math.log((this.passages + 1) / (hits.length + 0.5)));
      for (const hit of hits) this.count(hit, weight);
    }
  }

  /** Those worth comparing, best first, so many at the most. What holds less than a share of the words cannot be near, and is not worth loading. */
  best(most: number, share: number): readonly Hit[] {
    const sorted = [...this.candidates.values()].sort((a, b) => b.votes - a.votes);
    const [words, votes] = [this.asked * share, (sorted[0]?.votes ?? 0) * fewestVotes];
    return sorted
      .slice(0, most)
      .filter((one) => one.words >= words && one.votes >= votes)
      .map(({ hit }) => hit);
  }

  private count(hit: Hit, weight: number): void {
    const candidate = this.candidates.get(hit.id) ?? { hit, words: 0, votes: 0 };
    candidate.words++;
    candidate.votes += weight;
    this.candidates.set(hit.id, candidate);
  }
}

const known = new Map<string, Promise<readonly Hit[]>>();

/** The records that hold a word, kept for the next keystroke. The quotation marks ask for the very word. */
function lookUp(engine: Pagefind, word: string): Promise<readonly Hit[]> {
  const before = known.get(word);
  if (before) return before;
  const hits = engine.search(`"${word}"`).then(({ results }) => results);
  known.set(word, hits);
  hits.catch(() => known.delete(word));
  return hits;
}
