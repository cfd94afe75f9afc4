/** One page of a long list. */
export interface Part<T> {
  /** From 1. */
  readonly number: number;
  /** How many parts there are. */
  readonly of: number;
  readonly items: readonly T[];
}

/** A list in parts of at most so many items. An empty list is one empty part. */
export function partsOf<T>(items: readonly T[], most: number): readonly Part<T>[] {
  const of = Math.max(1, Math.ceil(items.length / most));
  return Array.from({ length: of }, (_, index) => ({
    number: index + 1,
    of,
    items: items.slice(index * most, (index + 1) * most),
  }));
}

/** The parts to link to from one of them: the first, the last, and those near it; a gap between them is undefined. */
export function nearParts({ number, of }: Pick<Part<unknown>, 'number' | 'of'>): readonly (number | undefined)[] {
  const near = [1, number - 2, number - 1, number, number + 1, number + 2, of];
  const shown = [...new Set(near)].filter((one) => one >= 1 && one <= of).sort((a, b) => a - b);
  return shown.flatMap((one, index) => (one - (shown[index - 1] ?? one) > 1 ? [undefined, one] : [one]));
}

/** What a page of a list is called: each part needs a title of its own. */
export const titleOfPart = (title: string, number: number): string =>
  number === 1 ? title : `${title}, part ${number}`;
