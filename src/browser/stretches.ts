import type { Stretch } from '../text/stretch.ts';
import { make } from './dom.ts';

/** The stretches of a text: what is the same as was asked for is marked, what differs is seen. */
export const showStretches = (all: readonly Stretch[], same: 'mark' | 'span'): readonly Node[] =>
  all.map(({ text, how }) => {
    if (how === 'outside') return document.createTextNode(text);
    return how === 'same' ? make(same, {}, text) : make('em', { class: 'differs' }, text);
  });

/** What was asked for, where words of it differ from what was found. */
export const tellAsked = (quotation: readonly Stretch[]): HTMLElement =>
  make('p', { class: 'small asked' }, 'You asked for: ', ...showStretches(quotation, 'span'));
