import { words } from './fold.ts';

/**
 * The longest run of words that two texts have in common, as it stands in the first, and how many of its words begin
 * with no capital: names of works and bodies are the same wherever they stand.
 */
export function commonRun(one: string, other: string): { readonly text: string; readonly plain: number } {
  const [left, right] = [words(one), words(other)];
  const isPlain = left.map(({ start, end }) => !/^\p{Lu}/u.test(one.slice(start, end)));
  let best = { from: 0, to: 0, plain: 0 };
  let before: readonly number[] = [];
  left.forEach((word, at) => {
    const row = right.map(({ folded }, index) => (folded === word.folded ? (before[index - 1] ?? 0) + 1 : 0));
    const longest = row.reduce((most, length) => Math.max(most, length), 0);
    const from = at + 1 - longest;
    const plain = isPlain.slice(from, at + 1).filter(Boolean).length;
    if (plain > best.plain) best = { from, to: at + 1, plain };
    before = row;
  });
  const [first, last] = [left[best.from], left[best.to - 1]];
  return { text: first && last ? one.slice(first.start, last.end) : '', plain: best.plain };
}
