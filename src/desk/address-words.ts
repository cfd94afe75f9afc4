import { english } from '../config/english.ts';
import { fold } from '../text/fold.ts';

/** The words of an address: those of the part of its path that has most, which is often made of a title. */
export function titleWordsOf(url: string): readonly string[] {
  const path = URL.parse(url)?.pathname ?? '';
  const parts = path.split('/').map(contentWords);
  return parts.toSorted((one, other) => other.length - one.length)[0] ?? [];
}

/** Words that tell one title from another, each once: no small ones, nor numbers, which an address has of its own. */
export const contentWords = (text: string): readonly string[] => [
  ...new Set(
    fold(decoded(text))
      .split(' ')
      .filter((word) => word.length > 2 && /^\p{L}+$/u.test(word) && !english.common.has(word)),
  ),
];

/** An address as it is read, with its letters for their codes. */
export function decoded(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

/** The parts of a host by which it may have a name: not that of its country, or of its kind. */
export const labelsOf = (host: string): readonly string[] =>
  host
    .split('.')
    .slice(0, -1)
    .filter((label) => !/^(?:co|com|org|gov|ac)$/.test(label))
    .map((label) => label.replaceAll('-', ''));

/** A name as hosts have it, its words joined: `thedailybeast`, `dailybeast`. */
export const joined = (name: string): readonly string[] =>
  [fold(name), fold(name).replace(/^the /, '')].map((one) => one.replaceAll(' ', ''));

/** Whether a host may be that of a name: it has the beginning of one of its words, or first letters in a row. */
export function mayBeHostOf(host: string, name: string): boolean {
  const labels = labelsOf(host);
  const words = fold(name)
    .split(' ')
    .filter((word) => word !== 'the');
  if (words.some((word) => word.length > 2 && labels.some((label) => label.includes(word.slice(0, 5))))) return true;
  const initials = words.map((word) => word.charAt(0)).join('');
  return labels.some((label) => joined(name).includes(label) || isShortFor(label, initials));
}

/** Small words may be left out: `dhs` for “US Department of Homeland Security”. */
function isShortFor(label: string, initials: string): boolean {
  if (label.length < 2 || label.length > initials.length) return false;
  let from = 0;
  return Array.from(label).every((letter) => {
    const at = initials.indexOf(letter, from);
    from = at + 1;
    return at !== -1;
  });
}
