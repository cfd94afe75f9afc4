import type { Drafts } from './read/drafts.ts';

/**
 * Whether anything could not be read, so that what it names is not known: that nothing names something is then not said.
 */
export const isAnyUnread = ({ articles, claims, utterances, disagreements, events, unreadable }: Drafts): boolean =>
  unreadable.size > 0 ||
  [articles, claims, utterances, disagreements].some((shelf) => [...shelf.values()].some(isUnread)) ||
  events.some(isUnread);

/** Fields that are there at all name something. */
const isUnread = ({ data, references }: Pick<Drafts['events'][number], 'data' | 'references'>): boolean =>
  data === undefined && references.length === 0;
