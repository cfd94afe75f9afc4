import type { Drafts } from './read/drafts.ts';

/** Files in which something is cited or named. */
const citing = /^content\/(?:(?:articles|claims|utterances|disagreements)\b|events\.yaml)/;

/**
 * Whether all that may cite or name something was read, and is there. If not, nothing can be said of what nobody cites:
 * that it should be deleted would be the wrong advice.
 */
export function isAllRead({ problems, unreadable, articles, claims }: Drafts): boolean {
  if (unreadable.size > 0 || problems.some(({ file }) => citing.test(file))) return false;
  return [...articles.values()].every(({ manuscript }) => manuscript.callouts.every(({ id }) => claims.has(id)));
}
