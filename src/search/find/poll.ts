import type { Hit } from './pagefind.ts';
import type { SearchSession } from './session.ts';

/** A record with less than this share of the votes of the best is not worth loading. */
const fewestVotes = 0.75;
/** What a word that stands in every passage still weighs. */
const leastWeight = 0.01;

/** A record with how many of the looked-up words it holds, and their weight. */
interface Candidate {
  readonly hit: Hit;
  words: number;
  votes: number;
}

/** An election among the records of an index: each word votes for those that hold it, a rare word with more weight. */
export class Poll {
  private readonly candidates = new Map<string, Candidate>();
  readonly session: SearchSession;
  private asked = 0;
  /** Of the words that were asked for and stand anywhere. */
  private weight = 0;

  constructor(session: SearchSession) {
    this.session = session;
  }

  async ask(words: readonly string[]): Promise<void> {
    this.asked += words.length;
    for (const hits of await Promise.all(words.map((word) => this.session.lookUp(word)))) {
      const rarity = Math.log((this.session.passages + 1) / (hits.length + 0.5));
      const weight = Math.max(leastWeight, rarity);
      if (hits.length > 0) this.weight += weight;
      for (const hit of hits) this.count(hit, weight);
    }
  }

  /**
   * Those worth comparing, best first, so many at the most: what holds less than a share of the words cannot be near.
   */
  best(most: number, share: number): readonly Hit[] {
    const sorted = [...this.candidates.values()].sort((a, b) => b.votes - a.votes);
    const words = this.asked * share;
    const votes = (sorted[0]?.votes ?? 0) * fewestVotes;
    return sorted
      .slice(0, most)
      .filter((one) => one.words >= words && one.votes >= votes)
      .map(({ hit }) => hit);
  }

  /** Those that have a share of the weight of all words which stand anywhere, the heaviest first. */
  heaviest(most: number, share: number): readonly Hit[] {
    return [...this.candidates.values()]
      .filter(({ votes }) => votes >= this.weight * share)
      .toSorted((a, b) => b.votes - a.votes)
      .slice(0, most)
      .map(({ hit }) => hit);
  }

  /** Whether more records than so many hold every word that was asked for, so that the best do not have all of them. */
  isCrowded(most: number): boolean {
    return [...this.candidates.values()].filter(({ words }) => words === this.asked).length > most;
  }

  private count(hit: Hit, weight: number): void {
    const candidate = this.candidates.get(hit.id) ?? { hit, words: 0, votes: 0 };
    candidate.words++;
    candidate.votes += weight;
    this.candidates.set(hit.id, candidate);
  }
}
