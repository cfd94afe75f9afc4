/**
 * Where one sentence ends and another begins, by the signs alone. In doubt there is no end: after an abbreviation
 * (`U.S.`, `Mr.`) or inside a number.
 */

/** A sign that ends sentences in some script, or a full stop after a word or a closing sign; and marks that close. */
const end = /(?:[!?…。！？؟۔।]|(?:(?:\p{L}\p{M}*){4}|\s\p{Ll}{2,3}|\p{N}{2}|["'”’»)\]%])\.)["'”’»)\]]*$/u;
const beginning = /^["'“‘«([]*[\p{Lu}\p{Lt}\p{Lo}\p{S}]/u;

/** Whether a text ends with the end of a sentence. */
export const endsSentence = (text: string): boolean => end.test(text.trimEnd().slice(-20));

/** Whether a text may begin with a sentence: not with a small letter, nor with a number. */
export const beginsSentence = (text: string): boolean => beginning.test(text.trimStart());

const border = /(?<=[.!?…][”’"')\]]{0,3})\s+/u;

/** The sentences of a text, roughly: an abbreviation may part one. */
export const sentencesIn = (text: string): readonly string[] => text.split(border).filter((one) => one !== '');

/** Words as a sentence, with a full stop where nothing else ends them. */
export const ended = (words: string): string => (/[.!?…]$/.test(words) ? words : `${words}.`);
