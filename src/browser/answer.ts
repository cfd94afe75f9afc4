import { count } from '../config/words.ts';
import type { Answer, Extent, Found, Result, Topic } from '../search/find/answer.ts';
import { mostCharacters } from '../search/find/pieces.ts';

/** What is said of an answer, above what it shows. */
export function tellAnswer({ quotations, topics, total }: Answer): string {
  const isUnread = [quotations, topics].some((result) => result?.outcome === 'unread');
  if (isUnread && total === 0 && quotations?.outcome !== 'found') return cannotTell;
  return [...(quotations ? [tellQuotations(quotations)] : []), tellTopics(topics, total)].join(' ');
}

const cannotTell = 'The search could not be read, so it is not known what is in these articles. Ask again in a moment.';

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

const notAll = ` Only the first ${mostCharacters.toLocaleString('en-GB')} characters, and of them the longest sentences, were looked at.`;

const tellExtent = ({ isRead, isLookedAt }: Extent): string =>
  (isRead ? '' : ' Not all could be read: there may be more.') + (isLookedAt ? '' : notAll);

function countPassages(found: readonly Found[]): string {
  const close = found.filter(({ match }) => match.label === 'close').length;
  const exact = found.length - close;
  return [
    ...(exact > 0 ? [`${count(exact, 'passage')} with these words`] : []),
    ...(close > 0 ? [`${count(close, 'passage')} with nearly these words`] : []),
  ].join(', ');
}

function tellTopics(result: Result<Topic>, total: number): string {
  switch (result.outcome) {
    case 'found':
      return `${count(total, 'claim or article', 'claims and articles')} on the topic.${tellExtent(result)}`;
    case 'unread':
      return 'Claims and articles on the topic could not be read.';
    default:
      return 'No claim or article on the topic.';
  }
}
