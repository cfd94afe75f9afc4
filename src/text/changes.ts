import type { Pair } from './align.ts';
import type { Word } from './fold.ts';
import type { Language } from './language.ts';
import type { Units } from './units.ts';

/** A place within a match where a quotation has other words than the passage, or one of the two has none. */
export interface Change {
  /** As the passage has it; nothing where the quotation adds words. */
  readonly printed: string;
  /** As the quotation has it; nothing where it leaves words out. */
  readonly asked: string;
  /** Whether one of the two has a negation, a hedge or a number there, by which the sense may be another. */
  readonly isWeighty: boolean;
}

/** One of two texts that were aligned. */
interface Text {
  readonly text: string;
  readonly units: Units;
}

interface Texts {
  readonly asked: Text;
  readonly printed: Text;
}

/** Before and behind a match so many words may belong to it; more are of something else. */
const longestEdge = 8;

/**
 * What a quotation (left) changes in a passage (right), from the first word that both have to the last. Before and
 * behind that often stands who said it, and when: of this is told only what may turn the sense.
 */
export function changesOf(pairs: readonly Pair[], texts: Texts, language: Language): readonly Change[] {
  const first = pairs.findIndex(isShared);
  const last = pairs.findLastIndex(isShared);
  const change = (some: readonly Pair[]): Change => changeOf(some, texts, language);
  const edge = (some: readonly Pair[]): readonly Change[] =>
    [some.filter(({ right }) => right === undefined)]
      .filter(({ length }) => length > 0 && length <= longestEdge)
      .map(change)
      .filter(({ isWeighty }) => isWeighty);
  return [
    ...edge(pairs.slice(0, first)),
    ...differencesIn(pairs.slice(first, last + 1)).map(change),
    ...edge(pairs.slice(last + 1)),
  ];
}

const isShared = ({ likeness }: Pair): boolean => likeness > 0;

/** The runs of pairs that are none. */
function differencesIn(pairs: readonly Pair[]): readonly (readonly Pair[])[] {
  const runs: Pair[][] = [[]];
  for (const pair of pairs) {
    if (isShared(pair)) runs.push([]);
    else runs.at(-1)?.push(pair);
  }
  return runs.filter(({ length }) => length > 0);
}

function changeOf(pairs: readonly Pair[], { asked, printed }: Texts, language: Language): Change {
  const [left, right] = [pairs.flatMap((pair) => pair.left ?? []), pairs.flatMap((pair) => pair.right ?? [])];
  const forms = [...left.map((at) => formAt(asked, at)), ...right.map((at) => formAt(printed, at))];
  return {
    asked: textOf(asked, left),
    printed: textOf(printed, right),
    isWeighty: forms.some(
      (form) => language.negations.has(form) || language.weighty.has(form) || /[\p{N}\p{Sc}%‰]/u.test(form),
    ),
  };
}

const formAt = ({ units: { units } }: Text, at: number): string => units[at]?.form ?? '';

function textOf({ text, units: { words, units } }: Text, all: readonly number[]): string {
  const wordAt = (at: number | undefined): Word | undefined => words[units[at ?? -1]?.word ?? -1];
  const [first, last] = [wordAt(all[0]), wordAt(all.at(-1))];
  return first && last ? text.slice(first.start, last.end) : '';
}
