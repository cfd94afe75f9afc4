import type { TopicData } from '../record-data.ts';
import { pageKinds, topicKinds } from '../kinds.ts';
import { itemsOf, resultOf, unread, type Answer, type Extent, type Listing, type Topic } from './answer.ts';
import { findPages } from './pages.ts';
import type { Hit } from './pagefind.ts';
import type { Read, SearchSession } from './session.ts';
import { attempts, type Sessions } from './sessions.ts';
import { findTopics, type Hits, type TopicHits, type TopicQuery } from './topics.ts';
import { findWords, isQuotation } from './words.ts';

/** How much is looked for by topic. */
interface Extents {
  /** So many of each listing are read with the answer. */
  readonly first: number;
  /** So many words are asked by. */
  readonly words: number;
  /** The kinds of pages beside claims and articles. */
  readonly pages: readonly string[];
}

/** Less where a quotation was found, whose own claim and wordings stand there already. */
const alone: Extents = { first: 10, words: 4, pages: pageKinds };
const belowQuotations: Extents = { first: 3, words: 2, pages: pageKinds.filter((kind) => kind !== 'utterance') };
/** Other pages stand above claims, and are few. */
const firstPages = 3;

const noWords = { quotations: undefined, originals: undefined };

const nothingRead: Answer = {
  quotations: { outcome: 'unread' },
  topics: { result: { outcome: 'unread' }, total: 0, more: () => Promise.resolve([]) },
  pages: undefined,
  topicWords: [],
  count: () => Promise.resolve({}),
};

/**
 * Answers questions, with an engine that is opened with the first of them, and anew after one could not read. What an
 * engine has read it keeps, so that before anything is denied it is looked whether the site still has that index.
 */
export class Finder {
  private readonly sessions: Sessions;

  constructor(sessions: Sessions) {
    this.sessions = sessions;
  }

  /** Never rejects: where the engine or its index cannot be had, that is the answer. */
  async answer(asked: TopicQuery): Promise<Answer> {
    let answer = nothingRead;
    for (let attempt = 0; attempt < attempts; attempt++) {
      const session = await this.sessions.whole();
      if (session) answer = await this.find(session, asked);
      if (session?.isWhole()) break;
    }
    return answer;
  }

  private async find(session: SearchSession, asked: TopicQuery): Promise<Answer> {
    const { query, filters } = asked;
    const areWords = filters['what'] === undefined && isQuotation(query);
    const printed = areWords ? await findWords(session, query) : noWords;
    const isFound = itemsOf(printed.quotations).length + itemsOf(printed.originals).length > 0;
    const listed = await this.list(session, asked, isFound ? belowQuotations : alone);
    const answer: Answer = { ...printed, ...listed };
    if (!isSure(answer)) await session.confirm();
    return session.isWhole() ? answer : unsure(answer);
  }

  /** What is found by topic: claims and articles, and other pages, where a question is not narrowed to either. */
  private async list(
    session: SearchSession,
    asked: TopicQuery,
    { first, pages, words: most }: Extents,
  ): Promise<Omit<Answer, 'quotations' | 'originals'>> {
    const { what: _, ...ofClaims } = asked.filters;
    const find = (some: SearchSession): Promise<TopicHits> => findTopics(some, asked, most);
    const found = await find(session);
    const extent = { isRead: session.isWhole(), isLookedAt: found.isAll };
    const areTopics = isWanted(asked.filters, topicKinds);
    const kinds = Object.keys(ofClaims).length > 0 ? [] : pages.filter((kind) => isWanted(asked.filters, [kind]));
    const findOthers = (some: SearchSession): Promise<Hits> => findPages(some, found, kinds);
    const others = kinds.length > 0 ? await findOthers(session) : undefined;
    return {
      topics: areTopics ? await this.listing(session, { ...found, extent, first, again: find }) : undefined,
      pages: others && (await this.listing(session, { ...others, extent, first: firstPages, again: findOthers })),
      topicWords: found.words,
      isLoose: found.isLoose,
      slips: found.slips,
      count: async () => {
        const [topics, pages] = await Promise.all([found.count(), others?.count()]);
        return { ...topics, what: { ...topics['what'], ...pages?.['what'] } };
      },
    };
  }

  private async listing(session: SearchSession, { hits, extent, first, again }: Sought): Promise<Listing> {
    let shown = first;
    return {
      result: resultOf(await readTopics(session, hits.slice(0, first)), { ...extent, isRead: session.isWhole() }),
      total: hits.length,
      more: async () => {
        const now = await this.sessions.whole();
        const next = now ? (await again(now)).hits.slice(shown, shown + alone.first) : [];
        const topics = now ? await readTopics(now, next) : [];
        if (!now?.isWhole()) throw new Error('The next could not be read');
        shown += alone.first;
        return topics;
      },
    };
  }
}

/** What a listing is made from. */
interface Sought extends Pick<Hits, 'hits'> {
  readonly extent: Extent;
  /** How many of them are read at once. */
  readonly first: number;
  /** Finds the same by an engine that may be another by now. */
  readonly again: (session: SearchSession) => Promise<Pick<Hits, 'hits'>>;
}

/** Whether some kinds are to be found: of all, or as the one that a question is narrowed to. */
const isWanted = ({ what }: TopicQuery['filters'], some: readonly string[]): boolean =>
  what === undefined || some.includes(what);

/** Whether the very words were found, and something on the topic: then there is nothing that the answer denies. */
const isSure = ({ quotations, topics }: Answer): boolean =>
  topics?.result.outcome === 'found' &&
  (!quotations || itemsOf(quotations).some(({ match }) => match.label !== 'close'));

/** An answer by an index of which not all could be read, or that is not the site's any more. */
function unsure(answer: Answer): Answer {
  const { quotations, originals, topics, pages } = answer;
  return {
    ...answer,
    quotations: quotations && unread(quotations),
    originals: originals && unread(originals),
    topics: topics && { ...topics, result: unread(topics.result) },
    pages: pages && { ...pages, result: unread(pages.result) },
  };
}

async function readTopics(session: SearchSession, hits: readonly Hit[]): Promise<readonly Topic[]> {
  const reads = await Promise.all(hits.map((hit) => session.read(hit)));
  return reads.flatMap((read) => (read ? [topicOf(read)] : []));
}

function topicOf({ url, title, data }: Read): Topic {
  const topic = data as TopicData;
  return { url, title: topic.title ?? title, data: topic };
}
