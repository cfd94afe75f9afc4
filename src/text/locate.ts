import { singleSpaced } from './space.ts';
import type { Span } from './span.ts';

/** Words to be found again, as in the W3C TextQuoteSelector. */
export interface Selector {
  readonly quote: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/**
 * Every place where the selector's words stand in a text whose white space is single spaces. Exact: letters, case and
 * punctuation must agree; only white space is forgiven, and none is asked for where prefix or suffix meets the quote.
 */
export function locate(text: string, { quote, prefix = '', suffix = '' }: Selector): readonly Span[] {
  const words = singleSpaced(quote);
  const [before, after] = [singleSpaced(prefix), singleSpaced(suffix)];
  const follows = (start: number): boolean => text.endsWith(before, text.charAt(start - 1) === ' ' ? start - 1 : start);
  const precedes = (end: number): boolean => text.startsWith(after, text.charAt(end) === ' ' ? end + 1 : end);
  return occurrences(text, words)
    .map((start) => ({ start, end: start + words.length }))
    .filter(({ start, end }) => follows(start) && precedes(end));
}

function occurrences(text: string, words: string): readonly number[] {
  const starts: number[] = [];
  if (words === '') return starts;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) starts.push(at);
  return starts;
}
