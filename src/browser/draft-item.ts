import type { SentenceRead } from '../search/find/draft.ts';
import { byUtterance } from './by-utterance.ts';
import { make } from './dom.ts';
import { showOriginal } from './original-item.ts';
import { showGroup } from './utterance-item.ts';

/** Which sentence it is of how many that are looked for, and the base of the site. */
export interface ItemPlace {
  readonly number: number;
  readonly of: number;
  readonly base: string;
}

/** A sentence of a draft with all places where it is, as a list item. Who follows a link keeps the draft. */
export function showSentence(
  { sentence, found, originals }: SentenceRead,
  { number, of, base }: ItemPlace,
): HTMLLIElement {
  const item = make(
    'li',
    { class: 'sentence', 'data-sentence': String(number) },
    make('h2', {}, make('span', { class: 'small quiet' }, `Sentence ${number} of ${of}`), ' ', shown(sentence.text)),
    make(
      'ol',
      { class: 'cards' },
      ...originals.map((original) => showOriginal(original, base)),
      ...byUtterance(found).map((group) => showGroup(group, base)),
    ),
  );
  for (const link of item.querySelectorAll('a')) link.target = '_blank';
  return item;
}

/** Of a long sentence, so many characters are shown. */
const most = 200;

function shown(text: string): HTMLElement {
  const beginning = text.length <= most ? text : `${text.slice(0, text.lastIndexOf(' ', most)).slice(0, most)} …`;
  return make('bdi', {}, beginning.toWellFormed());
}
