import { fold } from './fold.ts';

/** One word of a text as printed, with its folded form and its range. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
}

/** The words of a text: what stands between white space, without what folds to nothing (a dash, a lone quotation mark). */
export function words(text: string): readonly Word[] {
  return [...text.matchAll(/\S+/g)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length, folded: fold(match[0]) }))
    .filter((word) => word.folded !== '');
}
