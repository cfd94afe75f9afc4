import { words } from './fold.ts';

/**
 * Letters that look like a Latin one, or are the small ones of capitals that do. A text is compared by them, and never
 * shown.
 */
const twins: Readonly<Record<string, string>> = {
  ...{ а: 'a', в: 'b', е: 'e', һ: 'h', і: 'i', ј: 'j', к: 'k', м: 'm', н: 'h', о: 'o', р: 'p', с: 'c', т: 't' },
  ...{ у: 'y', х: 'x', ѕ: 's', ԁ: 'd', ԛ: 'q', ԝ: 'w', ӏ: 'l' },
  ...{ α: 'a', β: 'b', ε: 'e', ι: 'i', κ: 'k', ν: 'v', ο: 'o', ρ: 'p', τ: 't', υ: 'y', χ: 'x', ζ: 'z', ı: 'i' },
};

/** Scripts in which words are the same without their marks; in others marks are vowels. */
const light = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\P{L}]*$/u;

/**
 * What readers see of some words at a glance: without case, accents, quotation marks, dashes and kinds of space, and
 * with one letter for those that look alike. Two texts that look so are not told apart.
 */
export function look(text: string): string {
  const plain = light.test(text)
    ? words(text)
        .map(({ folded }) => folded)
        .join(' ')
    : heavy(text);
  return plain.replace(/[^ -~]/gu, (letter) => twins[letter] ?? letter);
}

const heavy = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{DI}/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}\p{Sc}%‰]+/gu, ' ')
    .trim();
