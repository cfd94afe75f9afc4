import { site } from '../config/site.ts';
import { count } from '../config/words.ts';
import type { Answer, Extent, Found, Listing, Result } from '../search/find/answer.ts';
import { mostCharacters } from '../search/find/pieces.ts';
import { cannotTell } from './cannot-tell.ts';

/** What is said of an answer, above what it shows. */
export function tellAnswer(answer: Answer): string {
  const { quotations, originals, topics, pages } = answer;
  const results = [quotations, originals, topics?.result, pages?.result];
  const isUnread = results.some((result) => result?.outcome === 'unread');
  const isFound = results.some((result) => result?.outcome === 'found');
  if (isUnread && !isFound) return cannotTell;
  const areWords = [quotations, originals].some((result) => result?.outcome === 'found');
  // Where the words themselves were found, that nothing else is on their topic is nothing to be told.
  const isTopicTold = topics && !(areWords && ['absent', 'stopped'].includes(topics.result.outcome));
  return [
    ...tellOriginals(originals),
    ...(quotations ? [tellQuotations(quotations)] : []),
    ...(isTopicTold ? [tellTopics(topics, answer)] : []),
    ...tellPages(answer),
  ].join(' ');
}

/** That they are in no original here is part of a denial only where one may be in its language. */
function tellOriginals(result: Answer['originals']): readonly string[] {
  switch (result?.outcome) {
    case 'found':
      return [
        `${count(result.items.length, 'text')} in the language of these words, as sources have it.${tellExtent(result)}`,
      ];
    case 'absent':
      return ['These words are not among the originals that were compared.'];
    default:
      return [];
  }
}

function tellQuotations(result: Result<Found>): string {
  switch (result.outcome) {
    case 'found':
      return `${countPassages(result.items)}.${tellExtent(result)}`;
    case 'absent':
      return 'These words are not in these articles.';
    case 'unread':
      return 'Not all could be read, so it is not known whether these words are in these articles.';
    case 'stopped':
      return `Nothing was found of what was looked at.${notAll}`;
  }
}

const characters = `the first ${mostCharacters.toLocaleString('en-GB')} characters`;
const notAll =
  ` Not all was: of a long text ${characters} and the longest sentences are looked at, and of words that very many ` +
  'passages have, only some passages, or none. Ask for one sentence of it, with its rarer words.';
const tooLong = ` Only ${characters}, and of them the longest sentences, were looked at.`;
const unreadMore = ' Not all could be read: there may be more.';

const tellExtent = ({ isRead, isLookedAt }: Extent): string => (isRead ? '' : unreadMore) + (isLookedAt ? '' : tooLong);

function countPassages(found: readonly Found[]): string {
  const close = found.filter(({ match }) => match.label === 'close').length;
  const exact = found.length - close;
  return [
    ...(exact > 0 ? [`${count(exact, 'passage')} with these words`] : []),
    ...(close > 0 ? [`${exact > 0 ? close : count(close, 'passage')} with nearly these words`] : []),
  ].join(', ');
}

function tellTopics({ result, total }: Listing, { topicWords, isLoose = false, slips = [] }: Answer): string {
  switch (result.outcome) {
    case 'found':
      return [
        `${count(total, 'claim or article', 'claims and articles')} on the topic${isLoose ? ', by most of the words' : ''}.`,
        ...slips.map(({ asked, meant }) => `“${asked}” stands nowhere: “${meant}” was looked for.`),
        ...(result.isRead ? [] : [unreadMore.trim()]),
      ].join(' ');
    case 'unread':
      return 'Claims and articles on the topic could not be read.';
    case 'stopped':
      return tellWords(topicWords);
    case 'absent':
      return 'No claim or article on the topic.';
  }
}

/** Beside claims and articles other pages are told of only where there are some; alone, whatever came of it. */
function tellPages({ topics, pages }: Answer): readonly string[] {
  if (!pages) return [];
  if (pages.result.outcome === 'found')
    return [topics ? `${count(pages.total, 'other page')}.` : `${count(pages.total, 'page')}.`];
  if (topics) return [];
  return [pages.result.outcome === 'unread' ? cannotTell : 'Nothing of that kind was found by these words.'];
}

/** By these words nothing was found; others of the question were not asked for. */
function tellWords(words: readonly string[]): string {
  if (words.length === 0) return 'Words as common as these tell of no topic.';
  const marked = new Intl.ListFormat(site.language).format(words.map((word) => `“${word}”`));
  return `No claim or article was found by ${marked} together. The other words of your question were left aside: ask again with fewer words.`;
}
