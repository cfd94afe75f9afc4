import { english } from '../../config/english.ts';
import { singleSpaced } from '../../text/space.ts';
import { spelledWords } from '../../text/units.ts';

/** Of a longer paste only so many characters are looked at, and so many pieces: a page of text. */
export const mostCharacters = 10_000;
const mostPieces = 50;

/** A text of so many words is looked for as one. */
const longest = 70;
/** Short sentences are taken together up to so many words, since few words say little of where they stand. */
const together = 12;
const fewest = 4;
/** No piece has more characters: what has no end of a sentence for so long is none. */
const mostOfPiece = 600;

/** What is looked for of a text, and whether that is all of it. */
export interface Pieces {
  readonly pieces: readonly string[];
  readonly isAll: boolean;
}

/**
 * What was pasted, in the pieces that are looked for: a quotation as one; of a longer text what it quotes, and its
 * sentences. Of many pieces the longest are taken.
 */
export function pieces(text: string): Pieces {
  const looked = text.slice(0, mostCharacters);
  const isWhole = looked.length === text.length;
  const one = singleSpaced(looked);
  if (one.length <= mostOfPiece && size(one) <= longest) {
    return { pieces: [one].filter((piece) => size(piece) > 0), isAll: isWhole };
  }
  const sentences = withShortOnesJoined(lines(looked).flatMap(bySentence));
  const all = [...longestFirst(quoted(looked)).slice(0, mostPieces / 2), ...longestFirst(sentences)];
  const isSaying = sentences.every((piece) => !isShort(piece));
  return { pieces: all.slice(0, mostPieces), isAll: isWhole && isSaying && all.length <= mostPieces };
}

/**
 * A box of one line has spaces for line breaks, so that an empty line is two of them. So are other things: words set
 * apart from each other, or a column of them.
 */
const lines = (text: string): readonly string[] => text.split(/\n+|\s{2,}/);

/** Pieces that say too little, as one piece where they follow each other. */
function withShortOnesJoined(all: readonly string[]): readonly string[] {
  const joined: string[] = [];
  let open = 0;
  for (const piece of all.filter((one) => size(one) > 0)) {
    const words = size(piece);
    const last = joined.at(-1);
    const joins = last !== undefined && open > 0 && words < fewest && open + words <= together;
    if (joins) joined[joined.length - 1] = `${last} ${piece}`;
    else joined.push(piece);
    open = words < fewest ? words + (joins ? open : 0) : 0;
  }
  return joined;
}

const isShort = (piece: string): boolean => size(piece) < fewest;

const quoted = (text: string): readonly string[] =>
  [...text.matchAll(/[“"«„]([^“”"«»„]+)[”"»“]/gu)].flatMap(([, words = '']) => cut(words.trim()));

let segmenter: Intl.Segmenter | undefined;

function bySentence(line: string): readonly string[] {
  const groups: string[] = [];
  let words = 0;
  // Made with the first long text: few questions are one, and a phone is slow to make it.
  segmenter ??= new Intl.Segmenter(english.tag, { granularity: 'sentence' });
  for (const { segment } of segmenter.segment(line)) {
    const more = size(segment);
    const last = groups.at(-1);
    const joins = last !== undefined && words + more <= together;
    if (joins) groups[groups.length - 1] = last + segment;
    else groups.push(segment);
    words = joins ? words + more : more;
  }
  return groups.flatMap((group) => cut(group.trim()));
}

/** A piece in parts that are short enough. */
const cut = (piece: string): readonly string[] =>
  Array.from({ length: Math.ceil(piece.length / mostOfPiece) }, (_, part) =>
    piece.slice(part * mostOfPiece, (part + 1) * mostOfPiece),
  );

const longestFirst = (all: readonly string[]): readonly string[] => {
  const sizes = new Map(all.map((piece) => [piece, size(piece)]));
  return [...sizes.keys()]
    .filter((piece) => (sizes.get(piece) ?? 0) >= fewest)
    .sort((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0));
};

const size = (text: string): number => spelledWords(text).length;
