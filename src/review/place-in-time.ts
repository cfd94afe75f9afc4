import type { Article } from '../model/article.ts';
import { dateOf } from './citation.ts';
import { spellDate } from './partial-date.ts';

/** By what an article has its place in a list by time: its date, or the day of the latest words in it. */
export function tellPlace(article: Pick<Article, 'published' | 'claims'>): string {
  const { published, claims } = article;
  const said = claims.flatMap((claim) => claim.said ?? []).sort();
  const latest = published === null ? said.at(-1) : undefined;
  return latest ? `${dateOf(article)}; latest words in it: ${spellDate(latest)}` : dateOf(article);
}
