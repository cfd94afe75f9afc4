import { english } from '../../config/english.ts';
import { facetWord, tellingWords } from '../index-words.ts';
import type { Hit } from './pagefind.ts';
import type { SearchSession } from './session.ts';

/** A question of a topic, with the values of facets that it is narrowed to. */
export interface TopicQuery {
  readonly query: string;
  readonly filters: Readonly<Record<string, string>>;
}

/** Of a longer question only its beginning is read. */
const mostCharacters = 1000;

/**
 * The claims and articles that a search by topic found, best first. The longest words of the question are asked for,
 * `most` of them: all must be in a record, so that more would only find what the question was copied from, and each may
 * load a part of the index.
 */
export async function findTopics(
  session: SearchSession,
  { query, filters }: TopicQuery,
  most: number,
): Promise<readonly Hit[]> {
  const words = [...tellingWords(query.slice(0, mostCharacters))].sort((a, b) => b.length - a.length);
  const asked = words.slice(0, most).map(withoutEnding);
  const narrowed = Object.entries(filters).map(([facet, value]) => facetWord(facet, value));
  if (asked.length + narrowed.length === 0) return [];
  return session.search([...asked, ...narrowed].join(' '));
}

/** Pagefind also finds the words that begin with what it is asked for. */
const withoutEnding = (word: string): string => word.replace(english.ending, '');
