import { idOf } from './collection.ts';
import type { Query } from './query.ts';
import type { Answer, Run } from './run.ts';

/**
 * How an engine did. Of the queries that somebody said: the right passage first, or among the first three; of the
 * others: answered all the same.
 */
export interface Score {
  readonly first: number;
  readonly three: number;
  readonly falseFinds: number;
  /** Passages that an engine with labels called nearer than they are. */
  readonly falseLabels: number | undefined;
  readonly misses: readonly Miss[];
}

export interface Miss {
  readonly query: Query;
  readonly got: string;
}

export function score(queries: readonly Query[], { answers }: Run): Score {
  const all = queries.map((query, at) => ({ query, answer: answers[at] ?? { found: [], ms: 0 } }));
  const said = all.filter(({ query }) => query.places.length > 0);
  const labels = all.flatMap(({ answer }) => answer.labels ?? []);
  return {
    first: said.filter(({ query, answer }) => isRight(query, answer.found[0])).length,
    three: said.filter(({ query, answer }) => answer.found.slice(0, 3).some((id) => isRight(query, id))).length,
    falseFinds: all.filter(({ query, answer }) => query.places.length === 0 && answer.found.length > 0).length,
    falseLabels: all.some(({ answer }) => answer.labels)
      ? labels.filter(({ label, truth }) => isStronger(label, truth)).length
      : undefined,
    misses: all.flatMap(({ query, answer }) => miss(query, answer)),
  };
}

const isRight = ({ places }: Query, id: string | undefined): boolean => places.some((place) => idOf(place) === id);

const strengths = ['close', 'punctuation', 'verbatim'];
const isStronger = (label: string, truth: string): boolean => strengths.indexOf(label) > strengths.indexOf(truth);

function miss(query: Query, { found, labels = [] }: Answer): readonly Miss[] {
  const [label] = labels;
  const strong = labels.some((one) => isStronger(one.label, one.truth));
  const right = query.places.length === 0 ? found.length === 0 : isRight(query, found[0]);
  if (right && !strong) return [];
  const told = label ? ` (${label.label}${strong ? ', too strong' : ''})` : '';
  return [{ query, got: `${found.slice(0, 3).join(', ') || 'nothing'}${told}` }];
}
