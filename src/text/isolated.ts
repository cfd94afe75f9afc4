const letters = String.raw`[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]`;
const rightToLeft = new RegExp(`(?<!\u2068|${letters})${letters}+(?:[^\\p{L}\\p{N}]+${letters}+)*`, 'gu');

/** Text in which names written from right to left turn nothing around that stands beside them (U+2068, U+2069). */
export const isolated = (text: string): string => text.replace(rightToLeft, '\u2068$&\u2069');
