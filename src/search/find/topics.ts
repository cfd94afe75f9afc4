import { facetWord, isTelling, tellingWords, topicWords } from '../index-words.ts';
import type { Hit } from './pagefind.ts';
import type { SearchSession } from './session.ts';

/** A question of a topic, with the values of facets that it is narrowed to. */
export interface TopicQuery {
  readonly query: string;
  readonly filters: Readonly<Record<string, string>>;
}

/** Of a longer question only its beginning is read. */
const mostCharacters = 1000;

/** What a search by topic found, and by what. */
export interface TopicHits {
  readonly hits: readonly Hit[];
  /** The words that were asked for: all of them are in each record. */
  readonly words: readonly string[];
  /** Whether these are all words of the question that tell of a topic. */
  readonly isAll: boolean;
}

/**
 * The claims and articles that a search by topic found, best first. The longest words of the question are asked for,
 * `most` of them: all must be in a record, so that more would only find what the question was copied from, and each may
 * load a part of the index.
 */
export async function findTopics(
  session: SearchSession,
  { query, filters }: TopicQuery,
  most: number,
): Promise<TopicHits> {
  const beginning = query.slice(0, mostCharacters);
  const all = [...tellingWords(beginning)].sort((a, b) => b.length - a.length);
  const words = all.slice(0, most);
  const narrowed = Object.entries(filters).map(([facet, value]) => facetWord(facet, value));
  const asked = [...words.flatMap(topicWords), ...narrowed];
  const isNamed = isTelling(beginning);
  return {
    hits: asked.length > 0 ? await session.search(asked.join(' ')) : [],
    words: isNamed ? words : [],
    isAll: all.length === 0 || (isNamed && beginning === query && words.length === all.length),
  };
}
