/** One word of a text: its range in UTF-16 code units of the text as printed, and its folded form. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
}

/**
 * The words of a text, folded: compatibility forms unified (NFKD), marks removed, lower case; what is neither letter nor
 * digit parts words, save signs of money and share, which are words (“64” is not “64%”). So all spellings that differ only in quotation marks, dashes, case, accents or spacing have the same words.
 */
export function words(text: string): readonly Word[] {
  const found: { start: number; end: number; folded: string }[] = [];
  let at = 0;
  let open = false;
  for (const character of text) {
    const next = at + character.length;
    for (const part of foldCharacter(character)) {
      const last = found.at(-1);
      if (sign.test(part)) open = found.push({ start: at, end: next, folded: part }) < 0;
      else if (!wordCharacter.test(part)) open = false;
      else if (open && last) [last.folded, last.end] = [last.folded + part, next];
      else open = found.push({ start: at, end: next, folded: part }) > 0;
    }
    at = next;
  }
  return found;
}

/** The folded words in one line, a space between each. Idempotent. For comparing and searching, never for showing. */
export const fold = (text: string): string =>
  words(text)
    .map(({ folded }) => folded)
    .join(' ');

const wordCharacter = /[\p{L}\p{N}]/u;
const sign = /[\p{Sc}%‰]/u;
const decompose = (text: string): string => text.normalize('NFKD').replace(/\p{M}+/gu, '');
const foldCharacter = (character: string): string =>
  character < '\u0080' ? character.toLowerCase() : decompose(decompose(character).toLowerCase());
