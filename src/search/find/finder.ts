import { spelledWords } from '../../text/units.ts';
import type { TopicData } from '../record-data.ts';
import { itemsOf, resultOf, unread, type Answer, type Topic } from './answer.ts';
import type { Hit } from './pagefind.ts';
import { mostCharacters } from './pieces.ts';
import { findOriginals, mayBeForeign } from './originals.ts';
import { findQuotations } from './quotations.ts';
import type { SearchSession } from './session.ts';
import { findTopics, type TopicQuery } from './topics.ts';

/**
 * Topics fetched at once, and words they are asked by; fewer where a quotation was found, whose own claim stands there
 * already.
 */
const alone = { atOnce: 10, words: 4 };
const belowQuotations = { atOnce: 3, words: 2 };

/** A question of fewer words is about a topic. */
const fewestWords = 3;

/** What could not be read is read once more, by a new engine: the site may be a new one since the last question. */
const attempts = 2;

const nothingRead: Answer = {
  quotations: { outcome: 'unread' },
  topics: { outcome: 'unread' },
  topicWords: [],
  total: 0,
  more: () => Promise.resolve([]),
};

/**
 * Answers questions, with an engine that is opened with the first of them, and anew after one could not read. What an
 * engine has read it keeps, so that before anything is denied it is looked whether the site still has that index.
 */
export class Finder {
  private readonly open: (attempt: number) => Promise<SearchSession>;
  private session: Promise<SearchSession> | undefined;
  private opened = 0;

  /** @param open Opens an engine; is told how many were opened before. */
  constructor(open: (attempt: number) => Promise<SearchSession>) {
    this.open = open;
  }

  /** Never rejects: where the engine or its index cannot be had, that is the answer. */
  async answer(asked: TopicQuery): Promise<Answer> {
    let answer = nothingRead;
    for (let attempt = 0; attempt < attempts; attempt++) {
      const session = await this.whole();
      if (session) answer = await this.find(session, asked);
      if (session?.isWhole()) break;
    }
    return answer;
  }

  /** The engine, while it has read all that it was asked for, or a new one; undefined where none can be had. */
  private async whole(): Promise<SearchSession | undefined> {
    try {
      const before = this.session;
      const isWhole = (await before)?.isWhole();
      if (!isWhole && this.session === before) this.session = this.openNext();
      return await this.session;
    } catch {
      return undefined;
    }
  }

  private openNext(): Promise<SearchSession> {
    const session = this.open(this.opened);
    this.opened++;
    session.catch(() => {
      if (this.session === session) this.session = undefined;
    });
    return session;
  }

  private async find(session: SearchSession, asked: TopicQuery): Promise<Answer> {
    const { query } = asked;
    const isQuotation = spelledWords(query.slice(0, mostCharacters)).length >= fewestWords;
    const quotations = isQuotation ? await findQuotations(session, query) : undefined;
    const isPrinted = itemsOf(quotations).some(({ match }) => match.label !== 'close');
    const originals =
      isQuotation && !isPrinted && mayBeForeign(query) ? await findOriginals(session, query) : undefined;
    const isFound = itemsOf(quotations).length + itemsOf(originals).length > 0;
    const found = await this.findTopics(session, asked, isFound ? belowQuotations : alone);
    const answer: Answer = { quotations, originals, ...found };
    if (!isSure(answer)) await session.confirm();
    return session.isWhole() ? answer : unsure(answer);
  }

  private async findTopics(
    session: SearchSession,
    asked: TopicQuery,
    { atOnce, words: most }: typeof alone,
  ): Promise<Omit<Answer, 'quotations'>> {
    const { hits, words, isAll, isLoose, slips } = await findTopics(session, asked, most);
    const topics = await readTopics(session, hits.slice(0, atOnce));
    let shown = atOnce;
    return {
      topics: resultOf(topics, { isRead: session.isWhole(), isLookedAt: isAll }),
      topicWords: words,
      isLoose,
      slips,
      total: hits.length,
      more: async () => {
        const next = await this.nextTopics(asked, { words: most, from: shown });
        shown += alone.atOnce;
        return next;
      },
    };
  }

  private async nextTopics(
    asked: TopicQuery,
    { words, from }: { words: number; from: number },
  ): Promise<readonly Topic[]> {
    const session = await this.whole();
    const hits = session ? (await findTopics(session, asked, words)).hits : [];
    const topics = session ? await readTopics(session, hits.slice(from, from + alone.atOnce)) : [];
    if (!session?.isWhole()) throw new Error('The next topics could not be read');
    return topics;
  }
}

/** Whether the very words were found, and something on the topic: then there is nothing that the answer denies. */
const isSure = ({ quotations, topics }: Answer): boolean =>
  topics.outcome === 'found' && (!quotations || itemsOf(quotations).some(({ match }) => match.label !== 'close'));

/** An answer by an index of which not all could be read, or that is not the site's any more. */
function unsure(answer: Answer): Answer {
  const { quotations, originals, topics } = answer;
  return {
    ...answer,
    quotations: quotations && unread(quotations),
    originals: originals && unread(originals),
    topics: unread(topics),
  };
}

async function readTopics(session: SearchSession, hits: readonly Hit[]): Promise<readonly Topic[]> {
  const reads = await Promise.all(hits.map((hit) => session.read(hit)));
  return reads.flatMap((read) => (read ? [{ ...read, data: read.data as TopicData }] : []));
}
