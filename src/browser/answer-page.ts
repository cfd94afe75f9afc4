import { itemsOf, type Answer, type Listing, type Topic } from '../search/find/answer.ts';
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
  /** How many of what was found by topic have each value that it can be narrowed to. */
  readonly count: Answer['count'];
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
  const { topics, pages } = answer;
  const message = tellAnswer(answer);
  const listed = (id: string, heading: string, listing: Listing | undefined): readonly HTMLElement[] =>
    listing && itemsOf(listing.result).length > 0 ? [listingOf(listing, { id, heading, base, told })] : [];
  return {
    message,
    isUnread: [answer.quotations, answer.originals, topics?.result, pages?.result].some(
      (result) => result?.outcome === 'unread',
    ),
    count: answer.count,
    sections: [
      ...(originals.length > 0 ? [originalsOf(originals.map((original) => showOriginal(original, base)))] : []),
      ...(found.length > 0 ? [quotationsOf(byUtterance(found).map((group) => showGroup(group, base)))] : []),
      ...listed('pages', 'People, wordings and sources', pages),
      ...listed('topics', 'Claims and articles', topics),
    ],
    key: JSON.stringify([message, originals, found, itemsOf(pages?.result), itemsOf(topics?.result)]),
  };
}

const originalsOf = (items: readonly HTMLLIElement[]): HTMLElement =>
  sectionOf('originals', 'Said in other languages', make('ol', { id: 'originals', class: 'cards' }, ...items));

const quotationsOf = (items: readonly HTMLLIElement[]): HTMLElement =>
  sectionOf('quotations', 'Printed in these articles', make('ol', { id: 'quotations', class: 'cards' }, ...items));

/** How a listing is shown: by which name, under which heading. */
interface Shelf {
  readonly id: string;
  readonly heading: string;
  readonly base: string;
  /** Is told when the next could not be read. */
  readonly told: (message: string) => void;
}

function listingOf({ result, total, more: next }: Listing, { id, heading, base, told }: Shelf): HTMLElement {
  const list = make('ol', { id, class: 'cards' }, ...itemsOf(result).map((topic) => showTopic(topic, base)));
  const more = make('button', { type: 'button', id: `${id}-more`, class: 'plain' }, 'Show more');
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
  return sectionOf(id, heading, list, more);
}

const sectionOf = (id: string, heading: string, ...content: readonly HTMLElement[]): HTMLElement =>
  make('section', { 'aria-labelledby': `${id}-heading` }, make('h2', { id: `${id}-heading` }, heading), ...content);
