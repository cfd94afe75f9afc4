import { spelledWords } from '../anchoring/units.ts';
import { openIndex, type Pagefind } from './pagefind.ts';
import { mostCharacters } from './pieces.ts';
import { findQuotations, type Found } from './quotations.ts';
import type { SearchState } from './search-state.ts';
import { findTopics, showTopic } from './topics.ts';
import { showFound } from './quotation-item.ts';

/** An answer ready to be shown: nothing of it is fetched any more, save the next topics, which `more` fetches when it is called. */
export interface Answer {
  readonly message: string;
  readonly quotations: readonly HTMLLIElement[];
  readonly topics: readonly HTMLLIElement[];
  /** How many topics were found, those not yet shown with them. */
  readonly total: number;
  readonly more: () => Promise<Answer['topics']>;
}

/** Claims and articles shown at once; fewer below a quotation that was found, whose own claim stands there already. */
const page = 10;
const pageBelow = 3;
const topicWords = 4;
const topicWordsBelow = 2;
/** A question of fewer words is about a topic. */
const fewest = 3;

let engine: Promise<Pagefind> | undefined;

/** Answer a search. Rejects when the engine or its index cannot be had; the next call tries again. */
export async function answer({ query, filters }: SearchState, base: string, passages: number): Promise<Answer> {
  const opened = (engine ??= openIndex(base, 'pagefind'));
  try {
    const asQuotation = spelledWords(query.slice(0, 1000)).length >= fewest;
    const found = asQuotation ? await findQuotations(await opened, query, passages) : [];
    const [first, words] = found.length > 0 ? [pageBelow, topicWordsBelow] : [page, topicWords];
    const hits = await findTopics(await opened, query, filters, words);
    let shown = 0;
    const show = async (count: number): Promise<readonly HTMLLIElement[]> =>
      Promise.all(hits.slice(shown, (shown += count)).map(async (hit) => showTopic(await hit.data(), base)));
    return {
      message: `${tell(asQuotation ? found : undefined, hits.length)}${query.length > mostCharacters ? ` Only the first ${mostCharacters.toLocaleString('en')} characters were looked at.` : ''}`,
      quotations: found.map((one) => showFound(one, base)),
      topics: await show(first),
      total: hits.length,
      more: () => show(page),
    };
  } catch (error) {
    engine = undefined;
    throw error;
  }
}

function tell(found: readonly Found[] | undefined, topics: number): string {
  const claims =
    topics === 0
      ? 'No claim or article on the topic.'
      : `${plural(topics, 'claim or article', 'claims and articles')} on the topic.`;
  if (!found) return claims;
  const close = found.filter(({ comparison }) => comparison.label === 'close').length;
  const exact = found.length - close;
  const parts = [
    ...(exact > 0 ? [`${plural(exact, 'passage', 'passages')} with these words`] : []),
    ...(close > 0 ? [`${plural(close, 'passage', 'passages')} with nearly these words`] : []),
  ];
  return `${parts.join(', ') || 'These words are not in these articles'}. ${claims}`;
}

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
