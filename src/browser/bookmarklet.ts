import { mostInAddress } from './long-question.ts';

/**
 * An address that runs in the page of anybody when it is chosen from the bookmarks there: it opens the search with the
 * words that are selected.
 *
 * @param search The address of the search page, with its origin.
 */
export const bookmarkletOf = (search: string): string =>
  `javascript:${encodeURIComponent(`void(${String(ask)})(${JSON.stringify(search)},${mostInAddress})`)}`;

/** Runs by itself: nothing of this site is known there. It asks as many of the words as an address holds. */
function ask(search: string, most: number): void {
  let [q, length] = ['', 0];
  for (const letter of String(getSelection()).trim().toWellFormed()) {
    length += encodeURIComponent(letter).length;
    if (length > most) break;
    q += letter;
  }
  open(q === '' ? search : `${search}?${String(new URLSearchParams({ q }))}`, '_blank', 'noopener');
}
