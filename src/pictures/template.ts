import type { ContainerNode, Node } from '@takumi-rs/core';
import { isolated } from '../text/isolated.ts';
import { shortened } from './shortened.ts';
import { drawn } from './faces.ts';
import type { Card, Passage, Rated } from './picture.ts';
import { shapeOf } from './shape.ts';

/** The size below which nobody could read words in a chat, in pixels. */
export const smallest = 34;

/** Words in the size of letters in which they fit, in pixels. */
export interface Fitted {
  readonly letters: number;
  readonly passages: readonly Passage[];
}

export type CardNode = ContainerNode & { readonly children: Node[] };

/** A whole card for `card.css`. Without words it has the room that they may take. */
export function cardNode(card: Card, fitted?: Fitted): CardNode {
  const { brand, kicker, rating, finding, about, by, foot } = card;
  return box('card', [
    box('top', [...brief('kicker', kicker ?? ''), line('brand', `“${brand}”`)]),
    ...(rating ? [ratedNode('rating', rating)] : []),
    ...brief('finding', finding),
    box('room', fitted ? [wordsNode(fitted)] : []),
    ...brief('about', about),
    ...brief('by', by),
    ...brief('foot', foot),
  ]);
}

/** Its words alone, as wide as they are in it. */
export const wordsNode = ({ letters, passages }: Fitted): Node => ({
  ...box('words', passages.flatMap(passageNodes)),
  // Longer than a line is only what is no word, such as an address.
  style: { fontSize: letters, overflowWrap: letters === smallest ? 'anywhere' : 'normal' },
});

function passageNodes({ open, words, close, language, direction, by }: Passage): readonly Node[] {
  const text: Node = { ...line('passage', `${open}${words}${close}`), lang: language, dir: direction };
  return by === undefined ? [text] : [box('wording', [text, ...brief('whose', by)])];
}

const ratedNode = (name: string, { label, look, also }: Rated): Node =>
  box(`rated ${name}`, [
    { type: 'image', className: 'shape', src: shapeOf(look) },
    { ...line('label', label), style: { color: look.light } },
    ...(also === undefined ? [] : [line('also', also)]),
  ]);

const box = (className: string, children: readonly Node[]): CardNode => ({
  type: 'container',
  className,
  children: [...children],
});

const line = (className: string, text: string): Node => ({ type: 'text', className, text: drawn(text) });

/** How many characters may stand beside the words, in two lines or one, so that these have room. */
const most = { kicker: 100, finding: 90, about: 80, by: 110, foot: 90, whose: 75 } as const;

const brief = (className: keyof typeof most, text: string | undefined): readonly Node[] =>
  text === undefined ? [] : [line(className, isolated(shortened(text, most[className])))];
