import type { Hit } from './pagefind.ts';

/**
 * Where words run over two or three passages, the first of them stand in one, the last in another, and those between in
 * a third. Wherever they are split, one of these passages is among the hits returned; where there are none, the words
 * run over nothing.
 *
 * @param held The records that hold each of the words, in the order of the words.
 * @returns undefined where there are more than `most`.
 */
export function fewestOfSplits(held: readonly (readonly Hit[])[], most: number): readonly Hit[] | undefined {
  const words = held.length;
  const common = commonOf(held);
  const needed = new Map<string, Hit>();
  for (let first = 1; first < words; first++) {
    for (let last = first; last < words; last++) {
      const sides = [common(0, first), common(last, words), ...(last > first ? [common(first, last)] : [])];
      const fewest = sides.reduce((few, side) => (side.size < few.size ? side : few));
      if (fewest.size > most) return undefined;
      for (const [id, hit] of fewest) needed.set(id, hit);
    }
  }
  return needed.size > most ? undefined : [...needed.values()];
}

type Records = ReadonlyMap<string, Hit>;

/** The records that hold all words from one up to another. */
function commonOf(held: readonly (readonly Hit[])[]): (start: number, end: number) => Records {
  const byWord = held.map((hits): Records => new Map(hits.map((hit) => [hit.id, hit])));
  const from = byWord.map((_, start) => {
    let common = byWord[start] ?? new Map<string, Hit>();
    return byWord.slice(start).map((records) => {
      common = new Map([...common].filter(([id]) => records.has(id)));
      return common;
    });
  });
  return (start, end) => from[start]?.[end - start - 1] ?? new Map();
}
