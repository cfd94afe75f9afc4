import type { Label } from '../text/match.ts';

/** What a label says of words that were found. */
export const labels: Readonly<Record<Label, string>> = {
  verbatim: 'Verbatim: the same characters',
  punctuation: 'The same words, other punctuation or spelling of it',
  close: 'Close: words differ',
};
