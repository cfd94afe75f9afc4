import type { Topic } from '../search/find/answer.ts';
import { make } from './dom.ts';

/** One claim, article or other page that was found, as a list item. */
export function showTopic(
  { url, title, data: { kind, label, rating, finding, quote, by } }: Topic,
  base: string,
): HTMLLIElement {
  const named = label && rating ? [make('span', { class: 'rating', 'data-rating': rating }, label)] : [];
  return make(
    'li',
    {},
    ...named.map((name) => make('p', { class: 'small' }, name, ...(finding ? [` ${finding}`] : []))),
    make('h3', {}, make('a', { href: base + url.slice(1) }, title)),
    ...(quote ? [make('blockquote', {}, quote)] : []),
    make('p', { class: 'small' }, make('b', {}, kind), ` · ${by}`),
  );
}
