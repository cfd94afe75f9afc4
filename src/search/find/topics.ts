import { facetWord, isTelling, tellingWords, topicWords } from '../index-words.ts';
import { forgiven, type Slip } from './forgiven.ts';
import type { Hit } from './pagefind.ts';
import { Poll } from './poll.ts';
import type { SearchSession } from './session.ts';

/** A question of a topic, with the values of facets that it is narrowed to. */
export interface TopicQuery {
  readonly query: string;
  readonly filters: Readonly<Record<string, string>>;
}

/** Of a longer question only its beginning is read. */
const mostCharacters = 1000;

/** What a search by topic found, and by what. */
export interface TopicHits {
  readonly hits: readonly Hit[];
  /** The words that were asked for. */
  readonly words: readonly string[];
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
  const narrowed = Object.entries(filters).map(([facet, value]) => facetWord(facet, value));
  const asked = [...words.flatMap(topicWords), ...narrowed];
  const strict = asked.length > 0 ? await session.search(asked.join(' ')) : [];
  const isNamed = isTelling(beginning);
  const told = {
    words: isNamed ? words : [],
    isAll: all.length === 0 || (isNamed && beginning === query && words.length === all.length),
  };
  // Pagefind leaves aside what stands nowhere, and says nothing of it.
  const lost = isNamed ? await lostOf(session, words) : [];
  if (!isNamed || (strict.length >= fewest && lost.length === 0))
    return { ...told, hits: strict, isLoose: false, slips: [] };
  const slips = await forgiven(session, lost);
  const meant = words.map((word) => slips.find(({ asked: slip }) => slip === word)?.meant ?? word);
  const loose = await byMostWords(session, meant, narrowed);
  const hits = lost.length === 0 ? [...new Map([...strict, ...loose].map((hit) => [hit.id, hit])).values()] : loose;
  return { ...told, hits, isLoose: hits.length > strict.length || lost.length > slips.length, slips };
}

/** The words that no claim and no article has. */
async function lostOf(session: SearchSession, words: readonly string[]): Promise<readonly string[]> {
  const held = await Promise.all(words.map((word) => Promise.all(topicWords(word).map((one) => session.lookUp(one)))));
  return words.filter((_, at) => held[at]?.every((hits) => hits.length === 0));
}

/** What has so much of the weight of all words that stand anywhere has most of them: rare ones weigh more. */
const share = 0.5;
const mostLoose = 30;

async function byMostWords(
  session: SearchSession,
  words: readonly string[],
  narrowed: readonly string[],
): Promise<readonly Hit[]> {
  const poll = new Poll(session);
  await poll.ask([...new Set(words.flatMap(topicWords))]);
  const allowed = await Promise.all(narrowed.map((word) => session.lookUp(word)));
  const isAllowed = ({ id }: Hit): boolean => allowed.every((hits) => hits.some((hit) => hit.id === id));
  return poll.heaviest(mostLoose, share).filter(isAllowed);
}
