import type { Answer } from '../search/find/answer.ts';
import { Finder } from '../search/find/finder.ts';
import { openPagefind } from '../search/find/pagefind.ts';
import { SearchSession } from '../search/find/session.ts';
import { Sessions } from '../search/find/sessions.ts';
import type { TopicQuery } from '../search/find/topics.ts';
import { showAnswer, type Shown } from './answer-page.ts';

/**
 * What finds, and what shows it, loaded with the first question: of a page that is only opened, a phone has little to
 * read.
 */
export interface Search {
  /** Never rejects: where the engine or its index cannot be had, that is the answer. */
  readonly find: (asked: TopicQuery) => Promise<Answer>;
  /** @param told Is told when the next topics could not be read. */
  readonly show: (answer: Answer, told: (message: string) => void) => Shown;
}

/** The search of the site at a base, whose index has so many passages. */
export function openSearch(base: string, passages: number): Search {
  const sessions = new Sessions(async (attempt) => new SearchSession(await openPagefind(base, attempt), passages));
  const finder = new Finder(sessions);
  return { find: (asked) => finder.answer(asked), show: (answer, told) => showAnswer(answer, base, told) };
}
