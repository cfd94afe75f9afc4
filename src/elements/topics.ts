import { make } from './dom.ts';
import type { Hit, HitData, Pagefind } from './pagefind.ts';

/** The claims and articles that a search by topic found, best first. */
export async function findTopics(engine: Pagefind, query: string, filters: Readonly<Record<string, string>>): Promise<readonly Hit[]> {
  // Straight quotation marks ask Pagefind for a phrase; a reader's marks are only punctuation here.
  const words = query.replace(/["“”„«»]/g, ' ').trim();
  const narrowed = Object.keys(filters).length > 0;
  if (words === '' && !narrowed) return [];
  const { results } = await engine.search(words === '' ? null : words, narrowed ? { filters: { ...filters } } : {});
  return results;
}

/** One result as a list item. */
export function showTopic({ url, meta, excerpt }: HitData): HTMLLIElement {
  const { title = '', label, rating, quote, by = '', date = '' } = meta;
  return make(
    'li',
    {},
    ...(label && rating ? [make('p', { class: 'small' }, make('span', { class: 'rating', 'data-rating': rating }, label))] : []),
    make('h3', {}, make('a', { href: url }, title)),
    make('blockquote', {}, ...(quote ? [quote] : marked(excerpt))),
    make('p', { class: 'small' }, `${by} (${date})`),
  );
}

/** Pagefind's excerpt as nodes: its only markup is `<mark>`, its only entities the three of escaped text. */
function marked(excerpt: string): readonly (Node | string)[] {
  return excerpt.split(/<mark>(.*?)<\/mark>/s).map((part, index) => (index % 2 === 1 ? make('mark', {}, plain(part)) : plain(part)));
}

const plain = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
