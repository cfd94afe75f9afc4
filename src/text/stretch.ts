import type { Span } from './span.ts';

/**
 * A stretch of a text as a reader is shown it: in common with the other, differing from it, or outside the comparison.
 */
export interface Stretch {
  readonly text: string;
  readonly how: 'same' | 'differs' | 'outside';
}

/**
 * Part a text at its compared words, which are in order. What stands between two words that are alike in kind goes with
 * them, other space and punctuation inside the span with what is the same. Joined, the stretches are the text.
 */
export function stretches(
  text: string,
  parts: readonly (Span & { readonly how: Stretch['how'] })[],
  span: Span,
): readonly Stretch[] {
  const all: { text: string; how: Stretch['how'] }[] = [];
  const add = (piece: string, how: Stretch['how']): void => {
    const last = all.at(-1);
    if (last?.how === how) last.text += piece;
    else if (piece !== '') all.push({ text: piece, how });
  };
  let at = span.start;
  add(text.slice(0, span.start), 'outside');
  parts.forEach((part, index) => {
    add(text.slice(at, part.start), parts[index - 1]?.how === part.how ? part.how : 'same');
    add(text.slice(Math.max(at, part.start), part.end), part.how);
    at = Math.max(at, part.end);
  });
  add(text.slice(at, span.end), 'same');
  add(text.slice(Math.max(at, span.end)), 'outside');
  return all;
}
