import type { Catalogue } from '../../../src/model/catalogue.ts';
import { generate } from './generate.ts';
import type { Place } from './query.ts';

/** One thing to be found: a paragraph. */
export interface Passage {
  readonly id: string;
  readonly text: string;
}

export const idOf = ([article, paragraph]: Place): string => `${article}#p${paragraph}`;

export function passagesOf({ articles }: Catalogue): readonly Passage[] {
  return articles.flatMap(({ slug, text, passages }) =>
    passages.map(({ number, start, end }) => ({ id: idOf([slug, number]), text: text.slice(start, end) })),
  );
}

/** The catalogue with generated articles beside its own, so many in all. */
export function enlarge(catalogue: Catalogue, articles: number): Catalogue {
  const { articles: real } = catalogue;
  return {
    ...catalogue,
    articles: [...real, ...generate(real, articles - real.length, 2022)],
  };
}
