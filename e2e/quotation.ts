import { readContent } from '../src/desk/desk.ts';
import type { Site } from './sites.ts';

/** Words that a site prints, and the slugs of all articles that have them. */
export interface Quotation {
  readonly words: string;
  readonly slugs: readonly string[];
}

/** The beginning of the longest passage of a site, whichever article it stands in. */
export function quotationFrom({ content }: Site): Quotation {
  const { articles } = readContent(content);
  const passages = articles.flatMap(({ text, passages: all }) => all.map(({ start, end }) => text.slice(start, end)));
  const longest = passages.reduce((a, b) => (b.length > a.length ? b : a), '');
  // Not all scripts part words by spaces.
  const words = Array.from(longest.split(' ').slice(0, 12).join(' ')).slice(0, 200).join('');
  return { words, slugs: articles.filter(({ text }) => text.includes(words)).map(({ slug }) => slug) };
}
