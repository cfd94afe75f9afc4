import { count } from '../config/words.ts';
import type { Answer } from '../search/find/finder.ts';
import { mostCharacters } from '../search/find/pieces.ts';
import type { Found } from '../search/find/quotations.ts';

/** What is said of an answer, above what it shows. */
export function tellAnswer({ quotations, total, cut }: Answer): string {
  const topics = `${total === 0 ? 'No claim or article' : count(total, 'claim or article', 'claims and articles')} on the topic.`;
  const most = mostCharacters.toLocaleString('en-GB');
  return [
    ...(quotations ? [tellQuotations(quotations)] : []),
    topics,
    ...(cut ? [`Only the first ${most} characters were looked at.`] : []),
  ].join(' ');
}

function tellQuotations(found: readonly Found[]): string {
  const close = found.filter(({ match }) => match.label === 'close').length;
  const exact = found.length - close;
  const parts = [
    ...(exact > 0 ? [`${count(exact, 'passage')} with these words`] : []),
    ...(close > 0 ? [`${count(close, 'passage')} with nearly these words`] : []),
  ];
  return `${parts.join(', ') || 'These words are not in these articles'}.`;
}
