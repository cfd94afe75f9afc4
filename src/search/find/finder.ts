import { spelledWords } from '../../text/units.ts';
import { unpackAddress, type TopicData } from '../record-data.ts';
import type { Hit } from './pagefind.ts';
import { mostCharacters } from './pieces.ts';
import { findQuotations, type Found } from './quotations.ts';
import type { SearchSession } from './session.ts';
import { findTopics, type TopicQuery } from './topics.ts';

/** A claim or an article that a question by topic found. */
export interface Topic {
  readonly url: string;
  readonly title: string;
  readonly data: TopicData;
}

/** What was found. Nothing of it is fetched any more, save the next topics, which `more` fetches when it is called. */
export interface Answer {
  /** The passages that hold the words; undefined for a question so short that it is about a topic. */
  readonly quotations: readonly Found[] | undefined;
  readonly topics: readonly Topic[];
  /** How many topics were found, those not yet fetched with them. */
  readonly total: number;
  readonly more: () => Promise<readonly Topic[]>;
  /** Whether only the beginning of the question was looked at. */
  readonly cut: boolean;
}

/**
 * Topics fetched at once, and words they are asked by; fewer where a quotation was found, whose own claim stands there
 * already.
 */
const alone = { atOnce: 10, words: 4 };
const belowQuotations = { atOnce: 3, words: 2 };
/** A question of fewer words is about a topic. */
const fewestWords = 3;

/** Answers questions, with an engine that is opened with the first of them. */
export class Finder {
  private readonly open: () => Promise<SearchSession>;
  private session: Promise<SearchSession> | undefined;

  constructor(open: () => Promise<SearchSession>) {
    this.open = open;
  }

  /** Rejects when the engine or its index cannot be had; the next question opens it anew. */
  async answer(asked: TopicQuery): Promise<Answer> {
    try {
      this.session ??= this.open();
      return await find(await this.session, asked);
    } catch (error) {
      this.session = undefined;
      throw error;
    }
  }
}

async function find(session: SearchSession, asked: TopicQuery): Promise<Answer> {
  const { query } = asked;
  const isQuotation = spelledWords(query.slice(0, mostCharacters)).length >= fewestWords;
  const quotations = isQuotation ? await findQuotations(session, query) : undefined;
  const { atOnce, words } = quotations && quotations.length > 0 ? belowQuotations : alone;
  const hits = await findTopics(session, asked, words);
  let fetched = 0;
  const next = (many: number): Promise<readonly Topic[]> => {
    const from = fetched;
    fetched += many;
    return Promise.all(hits.slice(from, fetched).map(readTopic));
  };
  return {
    quotations,
    topics: await next(atOnce),
    total: hits.length,
    more: () => next(alone.atOnce),
    cut: query.length > mostCharacters,
  };
}

async function readTopic(hit: Hit): Promise<Topic> {
  const { raw_url, meta } = await hit.data();
  const { url, data } = unpackAddress(raw_url);
  return { title: meta['title'] ?? '', url, data: data as TopicData };
}
