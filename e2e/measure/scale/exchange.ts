import { english } from '../../../src/config/english.ts';
import { isCommon } from '../../../src/text/language.ts';
import { inOrder } from '../../../src/text/order.ts';

/** Puts other words into a text. */
export type Exchange = (text: string) => string;

/** What is no word of a text: tags, the targets of links, addresses, references to characters. */
const apart = String.raw`<\/?[A-Z][^>]*>|\]\([^)]*\)|https?:\/\/\S+|&#?\w+;`;
const word = String.raw`(?<![\p{L}\p{N}])[A-Za-z]{4,}(?![\p{L}\p{N}])`;
const pieces = new RegExp(`${apart}|(?<word>${word})`, 'gu');

/** A quotation of more words is found by its other words, whatever one of them is a part of. */
const few = 3;

/**
 * Gives each copy words of its own, so that copies are no easier to pack, to index or to compare than articles that
 * were written. A telling word of some texts stands for another one that is as long, everywhere the same one: what
 * was a quotation of an article is one still, and no line gets longer. The words of short quotations stay, and
 * nothing becomes a word that they are a part of, or that ends or begins as such a quotation begins or ends: they would
 * stand where they did not stand before. Words of `fixed` texts stay, as other content has them.
 */
export function exchanges(
  texts: readonly string[],
  { quotes, fixed }: { readonly quotes: readonly string[]; readonly fixed: readonly string[] },
): (copy: number) => Exchange {
  const short = quotes.filter((quote) => wordsOf(quote).length <= few);
  const kept = new Set(short.flatMap(wordsOf));
  const edges = short.map((quote) => quote.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const overlaps = (one: string): boolean =>
    [...kept].some((other) => one.includes(other) || other.includes(one)) ||
    edges.some((words) => one.endsWith(words.at(0) ?? '\0') || one.startsWith(words.at(-1) ?? '\0'));
  const stays = new Set(fixed.flatMap(wordsOf));
  const all = [...new Set(texts.flatMap(wordsOf))].filter((one) => !isCommon(one, english) && !stays.has(one));
  const telling = all.filter((one) => !overlaps(one)).sort(inOrder);
  const lengths = [...Map.groupBy(telling, ({ length }) => length).values()];
  return (copy) => {
    const others = new Map(
      lengths.flatMap((same) => same.map((one, at) => [one, same[(at + copy) % same.length] ?? one] as const)),
    );
    return (text) =>
      text.replace(pieces, (piece: string) => {
        const other = others.get(piece.toLowerCase());
        return other === undefined ? piece : inCaseOf(piece, other);
      });
  };
}

const wordsOf = (text: string): readonly string[] =>
  [...text.matchAll(pieces)].flatMap(({ groups }) => groups?.['word']?.toLowerCase() ?? []);

/** A word in capitals stays one. Of other cases only that of the first letter is kept. */
function inCaseOf(model: string, text: string): string {
  if (model === model.toUpperCase()) return text.toUpperCase();
  const [first = ''] = model;
  return first === first.toUpperCase() ? `${text.charAt(0).toUpperCase()}${text.slice(1)}` : text;
}
