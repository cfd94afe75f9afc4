import { distance } from 'fastest-levenshtein';

/** Words so common that finding them says little of where a quotation stands. */
const common = new Set(
  'a an and are as at be been but by can could did do does for from had has have he her his i if in into is it its may me might more my no not of on or our shall she should so some such than that the their them then there these they this those to us was we were what when which who will with would you your'.split(
    ' ',
  ),
);

export const isCommon = (word: string): boolean => common.has(word) || word.length === 1;

/** How much a word weighs in telling one passage from another. */
export const weight = (word: string): number => (isCommon(word) ? 0.35 : 1);

/** British and American spellings and other regular variants, brought to one form for comparing. */
export function spelling(word: string): string {
  if (word.length < 6) return word;
  return word
    .replace(/is(e[drs]?|ing|ation|ations)$/, 'iz$1')
    .replace(/ys(e[drs]?|ing)$/, 'yz$1')
    .replace(/our(s|ed|ing|able|ite|ites|hood|hoods)?$/, 'or$1')
    .replace(/(cent|met|theat|fib|lit|kilomet|centimet)re(s?)$/, '$1er$2')
    .replace(/(def|off|lic|pret)ence(s?)$/, '$1ense$2')
    .replace(/(catal|dial|anal)ogue(s?)$/, '$1og$2')
    .replace(/programme(s?)$/, 'program$1')
    .replace(/ll(ed|ing|er|ers)$/, 'l$1');
}

/** How like two folded words are: 1 the same, 0.95 the same in another spelling, 0.8 but for a slip of the pen, else 0. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  // Slips and variants keep the first letter; most pairs of words are told apart by it.
  if (a[0] !== b[0] || a.length < 4 || b.length < 4 || Math.abs(a.length - b.length) > 2) return 0;
  if (spelling(a) === spelling(b)) return 0.95;
  if (/\d/.test(a + b)) return 0;
  return distance(a, b) <= (Math.min(a.length, b.length) < 8 ? 1 : 2) ? 0.8 : 0;
}
