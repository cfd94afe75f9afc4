import type { Drafts } from './read/drafts.ts';

/** The words by which somebody is known. */
export interface Known {
  readonly id: string;
  readonly name: string;
  /** Of a person, each word of the name that no other person’s has; of anyone else the name as a whole. */
  readonly telling: readonly string[];
}

/** The people and bodies that speak. */
export function knownPeople({ people }: Drafts): ReadonlyMap<string, Known> {
  const named = [...people.values()].flatMap(({ id, fields: { name, isBody } }) =>
    name === undefined ? [] : [{ id, name, parts: isBody ? [] : partsOf(name) }],
  );
  const counts = new Map<string, number>();
  for (const { parts } of named) for (const part of parts) counts.set(part, (counts.get(part) ?? 0) + 1);
  return new Map(
    named.map(({ id, name, parts }) => {
      const own = parts.filter((part) => counts.get(part) === 1);
      const all = own.length > 0 ? own : parts;
      return [id, { id, name, telling: all.length > 0 ? all : [name] }];
    }),
  );
}

/** Small words as “de” are in many names, and letters alone in any. */
const partsOf = (name: string): readonly string[] => [
  ...new Set(wordsOf(name).filter((word) => word.length > 1 && !/^\p{Ll}/u.test(word))),
];

/** The words of a text as they are printed, but for the marks of their letters, and for capitals throughout. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether words of a text are a name, or the name in capitals. */
export const isNamed = (words: ReadonlySet<string>, { telling }: Known): boolean =>
  telling.some((part) => words.has(part) || words.has(part.toUpperCase()));
