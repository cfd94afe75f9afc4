import { isTelling, pageWords, tellingWords, topicWords } from '../index-words.ts';
import { topicKinds } from '../kinds.ts';
import { countsBeside, countsOf } from './counts.ts';
import { forgiven, type Slip } from './forgiven.ts';
import type { Counts, Filters, Hit } from './pagefind.ts';
import { Poll } from './poll.ts';
import type { SearchSession } from './session.ts';

/** A question of a topic, with what it is narrowed to: the values of facets of claims, and `what` is to be found. */
export interface TopicQuery {
  readonly query: string;
  readonly filters: Readonly<Record<string, string>>;
}

/** Of a longer question only its beginning is read. */
const mostCharacters = 1000;

/** What was found, best first. */
export interface Hits {
  readonly hits: readonly Hit[];
  /** How many have each value of each facet; of one that they are narrowed by, how many would without that. */
  readonly count: () => Promise<Counts>;
}

/** What a search by topic found, and by what. */
export interface TopicHits extends Hits {
  /** The words that were asked for. */
  readonly words: readonly string[];
  /** The same with what was meant by those that stand nowhere. */
  readonly meant: readonly string[];
  /** Whether these are all words of the question that tell of a topic. */
  readonly isAll: boolean;
  /** Whether some of what was found has most of the words, and not all. */
  readonly isLoose: boolean;
  /** Words that nothing has, and those that were taken for what was meant. */
  readonly slips: readonly Slip[];
}

/** Where all words find fewer, what has most of them is found too. */
const fewest = 3;

/**
 * The claims and articles that a search by topic found, best first: those that have all words of the question, and
 * where these are few, those that have most. The longest words are asked for, `most` of them, since each may load a
 * part of the index.
 */
export async function findTopics(
  session: SearchSession,
  { query, filters }: TopicQuery,
  most: number,
): Promise<TopicHits> {
  const beginning = query.slice(0, mostCharacters);
  const all = [...tellingWords(beginning)].sort((a, b) => b.length - a.length);
  const words = all.slice(0, most);
  const strict = await byAllWords(session, words.flatMap(topicWords), filters);
  const isNamed = isTelling(beginning);
  const told = {
    words: isNamed ? words : [],
    isAll: all.length === 0 || (isNamed && beginning === query && words.length === all.length),
  };
  // Pagefind leaves aside what stands nowhere, and says nothing of it.
  const lost = isNamed ? await lostOf(session, words, topicWords) : [];
  if (!isNamed || (strict.hits.length >= fewest && lost.length === 0))
    return { ...told, ...strict, meant: words, isLoose: false, slips: [] };
  const slips = await forgiven(session, await lostOf(session, lost, pageWords));
  const meant = words.map((word) => slips.find(({ asked: slip }) => slip === word)?.meant ?? word);
  const { hits: loose, count } = await byMostWords(session, meant.flatMap(topicWords), filters);
  const hits = lost.length === 0 ? unite(strict.hits, loose) : loose;
  const isLoose = hits.length > strict.hits.length || lost.length > slips.length;
  return { ...told, hits, count, meant, isLoose, slips };
}

/** What has all of some words; without words, what has the values that are chosen. */
export async function byAllWords(session: SearchSession, words: readonly string[], chosen: Filters): Promise<Hits> {
  const query = words.length > 0 ? words.join(' ') : null;
  const within = (some: Filters): Filters => (query === null ? { what: { any: topicKinds }, ...some } : some);
  const isAsked = query !== null || Object.keys(chosen).length > 0;
  return {
    hits: isAsked ? await session.search(query, within(chosen)) : [],
    count: () => countsBeside((some) => session.count(query, within(some)), chosen),
  };
}

/** The words that nothing has of a kind whose words stand so in the index. */
async function lostOf(
  session: SearchSession,
  words: readonly string[],
  inIndex: (word: string) => readonly string[],
): Promise<readonly string[]> {
  const held = await Promise.all(words.map((word) => Promise.all(inIndex(word).map((one) => session.lookUp(one)))));
  return words.filter((_, at) => held[at]?.every((hits) => hits.length === 0));
}

const unite = (...lists: readonly (readonly Hit[])[]): readonly Hit[] => [
  ...new Map(lists.flat().map((hit) => [hit.id, hit])).values(),
];

/** What has so much of the weight of all words that stand anywhere has most of them: rare ones weigh more. */
const share = 0.5;
const mostLoose = 30;

/** What has most of some words, and the values that are chosen. */
export async function byMostWords(session: SearchSession, words: readonly string[], chosen: Filters): Promise<Hits> {
  const asked = [...new Set(words)];
  const poll = new Poll(session);
  await poll.ask(asked);
  const heaviest = poll.heaviest(mostLoose, share);
  const isNarrowed = Object.keys(chosen).length > 0;
  const narrowed = isNarrowed ? await Promise.all(asked.map((word) => session.search(`"${word}"`, chosen))) : [];
  const allowed = new Set(narrowed.flat().map(({ id }) => id));
  return {
    hits: isNarrowed ? heaviest.filter(({ id }) => allowed.has(id)) : heaviest,
    count: async () => {
      const reads = await Promise.all(heaviest.map((hit) => session.read(hit)));
      return countsOf(
        reads.flatMap((read) => (read ? [read.values] : [])),
        chosen,
      );
    },
  };
}
