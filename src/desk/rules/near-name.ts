import { distance } from 'fastest-levenshtein';
import { look } from '../../text/look.ts';
import { show } from '../problem.ts';
import { namesOf, type OwnWords } from '../prose.ts';
import type { Rule } from './rule.ts';

/** Shorter words are often a letter apart: “ABC News”, “NBC News”. */
const leastLetters = 5;

export const nearName: Rule = {
  code: 'near-name',
  says: 'Two names of a source, a publisher or a person that are one letter apart are probably one, mistyped: they count as two.',
  check: (drafts) => {
    const uses = Map.groupBy(namesOf(drafts), ({ text }) => look(text));
    const byRest = Map.groupBy(
      [...uses.keys()].filter((name) => name.split(' ').some((word) => word.length >= leastLetters)).flatMap(pairsOf),
      ({ rest }) => rest,
    );
    const pairs = new Map(
      [...byRest.values()].flatMap((group) =>
        rarerIn(
          group.map(({ name }) => name),
          uses,
        ),
      ),
    );
    return [...pairs].flatMap(([name, other]) =>
      (uses.get(name) ?? []).map(({ place, text }) => ({
        ...place,
        found: `${show(text)}, one letter from ${show(uses.get(other)?.[0]?.text)}`,
        wanted: 'the same name, unless they are two',
      })),
    );
  },
};

/** Names that are one letter apart have a rest in common, if a letter is left out of each or of one. */
const pairsOf = (name: string): readonly { readonly rest: string; readonly name: string }[] => {
  const letters = Array.from(name);
  const rests = new Set([name, ...letters.map((_, at) => letters.toSpliced(at, 1).join(''))]);
  return [...rests].map((rest) => ({ rest, name }));
};

type Uses = ReadonlyMap<string, readonly OwnWords[]>;

/** Of names that are near to each other, those that stand less often than another, or later, each with that other. */
const rarerIn = (names: readonly string[], uses: Uses): readonly (readonly [string, string])[] =>
  names.flatMap((name, at) =>
    names.flatMap((other, before) => {
      const more = (uses.get(other)?.length ?? 0) - (uses.get(name)?.length ?? 0);
      const isRarer = more > 0 || (more === 0 && before < at);
      return isRarer && isNear(name, other) ? [[name, other] as const] : [];
    }),
  );

/** One letter more, less, other, or two exchanged, in a long word. What has another number is another. */
function isNear(name: string, other: string): boolean {
  const [own, others] = [name.split(' '), other.split(' ')];
  const apart = own.flatMap((word, at) => (word === others[at] ? [] : [[word, others[at] ?? ''] as const]));
  const [pair] = apart;
  if (own.length !== others.length || apart.length !== 1 || !pair) return false;
  const [one, another] = pair;
  if (Math.min(one.length, another.length) < leastLetters || /\d/.test(one + another)) return false;
  return distance(one, another) === 1 || isExchanged(one, another);
}

function isExchanged(one: string, other: string): boolean {
  const at = Array.from(one).findIndex((letter, index) => letter !== other[index]);
  return `${one.slice(0, at)}${one.charAt(at + 1)}${one.charAt(at)}${one.slice(at + 2)}` === other;
}
