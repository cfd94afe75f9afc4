import { words, type Word } from './fold.ts';

/**
 * The passage of a text that shares most words with a quotation (of several, one that begins as it does), for saying in
 * an error what was probably meant.
 */
export function nearest(text: string, quote: string): string {
  const wanted = words(quote).map((word) => word.folded);
  const held = words(text);
  const width = Math.max(1, Math.min(wanted.length, held.length));
  const best = bestWindow(held, wanted, width);
  return text.slice(held[best]?.start ?? 0, held[best + width - 1]?.end ?? 0);
}

function bestWindow(held: readonly Word[], wanted: readonly string[], width: number): number {
  const score = new Overlap(wanted);
  let best = { at: 0, score: -1 };
  held.forEach((word, index) => {
    score.enter(word.folded);
    const left = held[index - width];
    if (left) score.leave(left.folded);
    const at = index - width + 1;
    // Without this, a passage whose last word differs would be shown from one word before it.
    const sure = score.shared + (held[at]?.folded === wanted[0] ? 0.5 : 0);
    if (at >= 0 && sure > best.score) best = { at, score: sure };
  });
  return best.at;
}

/** How many words of a sliding window are also wanted, each counted as often as it is wanted. */
class Overlap {
  shared = 0;
  private readonly balance = new Map<string, number>();

  constructor(wanted: readonly string[]) {
    for (const word of wanted) this.balance.set(word, (this.balance.get(word) ?? 0) + 1);
  }

  enter(word: string): void {
    const left = this.balance.get(word);
    if (left === undefined) return;
    if (left > 0) this.shared++;
    this.balance.set(word, left - 1);
  }

  leave(word: string): void {
    const left = this.balance.get(word);
    if (left === undefined) return;
    if (left >= 0) this.shared--;
    this.balance.set(word, left + 1);
  }
}
