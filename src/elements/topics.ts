import { isCommon } from '../anchoring/likeness.ts';
import { spelledWords } from '../anchoring/units.ts';
import { facetWord } from '../search/index-words.ts';
import { unpackAddress, type TopicData } from '../search/record-data.ts';
import { make } from './dom.ts';
import type { Hit, HitData, Pagefind } from './pagefind.ts';

/**
 * The claims and articles that a search by topic found, best first. So many of the question's words are asked for, the longest: all of
 * them must be in a record, so that more would only find what the question was copied from, and each may load a part of the index.
 */
export async function findTopics(
  engine: Pagefind,
  query: string,
  filters: Readonly<Record<string, string>>,
  most: number,
): Promise<readonly Hit[]> {
  const words = spelledWords(query.slice(0, 1000)).map(({ folded }) => folded);
  const telling = words.filter((word) => !isCommon(word));
  const asked = [...new Set(telling.length > 0 ? telling : words)]
    .sort((a, b) => b.length - a.length)
    .slice(0, most)
    .map(stem);
  const narrowed = Object.entries(filters).map(([facet, value]) => facetWord(facet, value));
  if (asked.length + narrowed.length === 0) return [];
  return (await engine.search([...asked, ...narrowed].join(' '))).results;
}

/** Without its ending, where enough is left: Pagefind also finds the words that begin with what it is asked for. */
const stem = (word: string): string => word.replace(/(?<=\p{L}{4})(ings?|ed|e?s|ly|ions?)$/u, '');

/** One result as a list item. */
export function showTopic({ raw_url, meta: { title = '' } }: HitData, base: string): HTMLLIElement {
  const { url, data } = unpackAddress<TopicData>(raw_url);
  const { label, rating, quote, by } = data;
  return make(
    'li',
    {},
    ...(label && rating
      ? [make('p', { class: 'small' }, make('span', { class: 'rating', 'data-rating': rating }, label))]
      : []),
    make('h3', {}, make('a', { href: base + url.slice(1) }, title)),
    ...(quote ? [make('blockquote', {}, quote)] : []),
    make('p', { class: 'small' }, by),
  );
}
