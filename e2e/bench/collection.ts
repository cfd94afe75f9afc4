import type { Content } from '../../src/desk/resolve.ts';
import { generate } from './generate.ts';
import type { Place } from './query.ts';

/** One thing to be found: a paragraph. */
export interface Passage {
  readonly id: string;
  readonly text: string;
}

export const idOf = ([article, paragraph]: Place): string => `${article}#p${paragraph}`;

export function passagesOf({ articles }: Content): readonly Passage[] {
  return articles.flatMap(({ slug, text, paragraphs }) =>
    paragraphs.map(({ number, start, end }) => ({ id: idOf([slug, number]), text: text.slice(start, end) })),
  );
}

/** The content with generated articles beside its own, so many in all. */
export function enlarge(content: Content, articles: number): Content {
  return {
    ...content,
    articles: [...content.articles, ...generate(content.articles, articles - content.articles.length, 2022)],
  };
}
