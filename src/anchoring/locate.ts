import { foldSpace } from './text.ts';

/** Words to be found again, as in the W3C TextQuoteSelector. */
export interface Selector {
  readonly quote: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** Half-open, in UTF-16 code units of a folded text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * Every place where the selector's words stand in a text whose white space is folded. Exact: letters, case and
 * punctuation must agree; only white space is folded, and none is asked for where prefix or suffix meets the quote.
 */
export function locate(text: string, { quote, prefix, suffix }: Selector): readonly Range[] {
  const words = foldSpace(quote);
  const before = foldSpace(prefix ?? '');
  const after = foldSpace(suffix ?? '');
  return occurrences(text, words)
    .map((start) => ({ start, end: start + words.length }))
    .filter(
      ({ start, end }) =>
        text.endsWith(before, text.charAt(start - 1) === ' ' ? start - 1 : start) &&
        text.startsWith(after, text.charAt(end) === ' ' ? end + 1 : end),
    );
}

function occurrences(text: string, words: string): readonly number[] {
  const starts: number[] = [];
  if (words === '') return starts;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) starts.push(at);
  return starts;
}
