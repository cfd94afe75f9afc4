import { pageWords } from '../index-words.ts';
import { pageKinds } from '../kinds.ts';
import type { SearchSession } from './session.ts';
import { byMostWords, type Hits, type TopicHits } from './topics.ts';

/**
 * The pages on people, wordings, sources and the like that have all words of a question, kind by kind, and of each the
 * best first; where none has, those that have most, of the words that were meant.
 *
 * @param wanted The kinds that are to be found; without words all of it, if it is one.
 */
export async function findPages(
  session: SearchSession,
  { words, meant }: Pick<TopicHits, 'words' | 'meant'>,
  wanted: readonly string[],
): Promise<Hits> {
  const asked = words.flatMap(pageWords);
  if (asked.length === 0 && wanted.length > 1) return { hits: [], count: () => Promise.resolve({}) };
  const query = asked.length > 0 ? asked.join(' ') : null;
  const shelves = await Promise.all(
    pageKinds.map(async (kind) => ({ kind, hits: await session.search(query, { what: kind }) })),
  );
  const found = shelves.flatMap(({ kind, hits }) => (wanted.includes(kind) ? hits : []));
  if (found.length === 0 || !(await stand(session, asked)))
    return byMostWords(session, meant.flatMap(pageWords), { what: { any: wanted } });
  const counts = Object.fromEntries(shelves.map(({ kind, hits }) => [kind, hits.length]));
  return { hits: found, count: () => Promise.resolve({ what: counts }) };
}

/** Whether each word stands anywhere: Pagefind leaves aside what does not. */
async function stand(session: SearchSession, words: readonly string[]): Promise<boolean> {
  const held = await Promise.all(words.map((word) => session.lookUp(word)));
  return held.every((hits) => hits.length > 0);
}
