import type { Span } from './span.ts';

/** One word of a text: where it stands in the text as printed, and its folded form. */
export interface Word extends Span {
  readonly folded: string;
}

/**
 * The words of a text, folded: compatibility forms unified (NFKD), marks removed, lower case; what is neither letter
 * nor digit parts words, save signs of money and share, which are words (“64” is not “64%”). So all spellings that
 * differ only in quotation marks, dashes, case, accents or spacing have the same words. What is not drawn, as a soft
 * hyphen, is not there.
 */
export function words(text: string): readonly Word[] {
  const found: { start: number; end: number; folded: string }[] = [];
  let at = 0;
  /** Whether the last word may go on. */
  let open = false;
  for (const character of text) {
    const end = at + character.length;
    for (const { part, isLetter, isSign } of partsOf(character)) {
      const last = found.at(-1);
      if (isLetter && open && last) {
        last.folded += part;
        last.end = end;
      } else if (isLetter || isSign) {
        found.push({ start: at, end, folded: part });
      }
      open = isLetter;
    }
    at = end;
  }
  return found;
}

/** The folded words in one line, a space between each. Idempotent. For comparing and searching, never for showing. */
export const fold = (text: string): string =>
  words(text)
    .map(({ folded }) => folded)
    .join(' ');

const letter = /[\p{L}\p{N}]/u;
const undrawn = /\p{DI}/u;
const sign = /[\p{Sc}%‰]/u;

/** What a character is folded to: a part is a character, too. What is not drawn is nothing. */
interface Part {
  readonly part: string;
  readonly isLetter: boolean;
  readonly isSign: boolean;
}

/** Texts are long, and have few characters: each is looked at once. */
const known = new Map<string, readonly Part[]>();

function partsOf(character: string): readonly Part[] {
  const before = known.get(character);
  if (before) return before;
  const parts = undrawn.test(character)
    ? []
    : Array.from(foldCharacter(character), (part) => ({ part, isLetter: letter.test(part), isSign: sign.test(part) }));
  known.set(character, parts);
  return parts;
}

/** Marks are removed before and after: lower case brings new ones forth (`İ`). */
function foldCharacter(character: string): string {
  if (character < '\u0080') return character.toLowerCase();
  return withoutMarks(withoutMarks(character).toLowerCase());
}

const withoutMarks = (text: string): string => text.normalize('NFKD').replace(/\p{M}+/gu, '');
