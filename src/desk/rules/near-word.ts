import { distance } from 'fastest-levenshtein';
import { namesOf, proseOf, type OwnWords } from '../prose.ts';
import type { Drafts } from '../read/drafts.ts';
import { remembering } from '../remembering.ts';
import { show } from '../problem.ts';
import type { Rule } from './rule.ts';

/** Shorter words are often a letter apart. */
const leastLetters = 7;

export const nearWord: Rule = {
  code: 'near-word',
  says: `A word of ours of ${leastLetters} letters or more with a capital, one letter from a word of a listed name, is probably that name, mistyped.`,
  check: (drafts) => {
    const near = nearBy(drafts);
    return proseOf(drafts).flatMap((own) => {
      const word = capitalsOf(own).find((one) => near(one) !== undefined);
      if (word === undefined) return [];
      return [{ ...own.place, found: show(word), wanted: `${near(word) ?? ''}, unless it is another word` }];
    });
  },
};

const capital = new RegExp(`(?<![\\p{L}\\p{N}-])\\p{Lu}\\p{Ll}{${leastLetters - 1},}(?![\\p{L}\\p{N}])`, 'gu');

const capitalsOf = remembering(({ unquoted, isQuoted, place }: OwnWords): readonly string[] =>
  isQuoted || place.field?.startsWith('misprints') === true ? [] : (unquoted.match(capital) ?? []),
);

/** Each word is compared once with the names that begin as it does. What is printed somewhere is a word. */
function nearBy(drafts: Drafts): (word: string) => string | undefined {
  const names = new Set(namesOf(drafts).flatMap(({ text }) => text.match(capital) ?? []));
  const byFirst = Map.groupBy(names, (name) => name.charAt(0));
  const known = new Map<string, string | undefined>();
  const printed = (word: string): boolean =>
    [...drafts.articles.values()].some(({ manuscript }) => manuscript.text.includes(word));
  const nearest = (word: string): string | undefined => {
    const other = (byFirst.get(word.charAt(0)) ?? []).find((name) => isNear(word, name));
    return other === undefined || printed(word) ? undefined : other;
  };
  return (word) => {
    if (names.has(word)) return undefined;
    if (!known.has(word)) known.set(word, nearest(word));
    return known.get(word);
  };
}

/** Plurals are words of the same. */
function isNear(word: string, name: string): boolean {
  if (Math.abs(word.length - name.length) > 1 || word === `${name}s` || name === `${word}s`) return false;
  if (distance(word, name) === 1) return true;
  const at = Array.from(word).findIndex((letter, index) => letter !== name[index]);
  const exchanged = `${word.slice(0, at)}${word.charAt(at + 1)}${word.charAt(at)}${word.slice(at + 2)}`;
  return (
    exchanged === name ||
    (exchanged.length === name.length + 1 && distance(exchanged, name) === 1 && word.length === name.length)
  );
}
