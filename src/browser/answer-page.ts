import { itemsOf, type Answer, type Topic } from '../search/find/answer.ts';
import { tellAnswer } from './answer.ts';
import { byUtterance } from './by-utterance.ts';
import { make } from './dom.ts';
import { showOriginal } from './original-item.ts';
import { showTopic } from './topic-item.ts';
import { showGroup } from './utterance-item.ts';

/** An answer as it stands in the page. */
export interface Shown {
  readonly message: string;
  /** Whether something could not be read. */
  readonly isUnread: boolean;
  /** All that was found, in sections; nothing where nothing was. */
  readonly sections: readonly HTMLElement[];
  /** What is shown, as a text: of two answers with the same, the first may stay as it is. */
  readonly key: string;
}

/**
 * Every answer is made anew, and put into the page at once: nothing that stands there is pushed about by it.
 *
 * @param told Is told when the next topics could not be read.
 */
export function showAnswer(answer: Answer, base: string, told: (message: string) => void): Shown {
  const found = itemsOf(answer.quotations);
  const originals = itemsOf(answer.originals);
  const topics = itemsOf(answer.topics);
  const message = tellAnswer(answer);
  return {
    message,
    isUnread: [answer.quotations, answer.originals, answer.topics].some((result) => result?.outcome === 'unread'),
    sections: [
      ...(originals.length > 0 ? [originalsOf(originals.map((original) => showOriginal(original, base)))] : []),
      ...(found.length > 0 ? [quotationsOf(byUtterance(found).map((group) => showGroup(group, base)))] : []),
      ...(topics.length > 0 ? [topicsOf(answer, base, told)] : []),
    ],
    key: JSON.stringify([message, originals, found, topics]),
  };
}

const originalsOf = (items: readonly HTMLLIElement[]): HTMLElement =>
  sectionOf('originals', 'Said in other languages', make('ol', { id: 'originals', class: 'cards' }, ...items));

const quotationsOf = (items: readonly HTMLLIElement[]): HTMLElement =>
  sectionOf('quotations', 'Printed in these articles', make('ol', { id: 'quotations', class: 'cards' }, ...items));

function topicsOf({ topics, total, more: next }: Answer, base: string, told: (message: string) => void): HTMLElement {
  const list = make('ol', { id: 'topics', class: 'cards' }, ...itemsOf(topics).map((topic) => showTopic(topic, base)));
  const more = make('button', { type: 'button', id: 'topics-more', class: 'plain' }, 'Show more');
  more.hidden = list.children.length >= total;
  const append = (all: readonly Topic[]): void => {
    const items = all.map((topic) => showTopic(topic, base));
    list.append(...items);
    more.hidden = items.length === 0 || list.children.length >= total;
    items[0]?.querySelector('a')?.focus();
  };
  more.addEventListener('click', () => {
    // A second press while the first is under way would fetch the same.
    more.disabled = true;
    // What cannot be read now can be asked for again.
    void next()
      .then(append, () => {
        told('The next could not be read. Ask for them again in a moment.');
      })
      .finally(() => {
        more.disabled = false;
      });
  });
  return sectionOf('topics', 'Claims and articles', list, more);
}

const sectionOf = (id: string, heading: string, ...content: readonly HTMLElement[]): HTMLElement =>
  make('section', { 'aria-labelledby': `${id}-heading` }, make('h2', { id: `${id}-heading` }, heading), ...content);
