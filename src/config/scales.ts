import type { Rating } from '../model/rating.ts';

/** The levels of both scales, in the order in which readers meet them. The first of accuracy is the best. */
export const ratings = [
  {
    key: 'accurate',
    scale: 'accuracy',
    label: 'Accurate',
    value: 5,
    meaning: 'The evidence found bears the claim out in all that matters.',
    look: { light: '#1a6a3a', dark: '#7ecf9c', shape: 'circle', fill: 100 },
  },
  {
    key: 'mostly-accurate',
    scale: 'accuracy',
    label: 'Mostly accurate',
    value: 4,
    meaning: 'The claim holds in substance; a detail is imprecise or goes further than the evidence.',
    look: { light: '#4b6512', dark: '#b9d06f', shape: 'circle', fill: 67 },
  },
  {
    key: 'needs-context',
    scale: 'accuracy',
    label: 'Needs context',
    value: 3,
    meaning: 'The claim can be defended as worded, but is likely to mislead without a fact that it leaves out.',
    look: { light: '#8a5200', dark: '#f0b75c', shape: 'circle', fill: 34 },
  },
  {
    key: 'inaccurate',
    scale: 'accuracy',
    label: 'Inaccurate',
    value: 1,
    meaning: 'The evidence found contradicts the claim.',
    look: { light: '#a2231d', dark: '#ff9d92', shape: 'cross', fill: 0 },
  },
  {
    key: 'unsupported',
    scale: 'accuracy',
    label: 'Unsupported',
    meaning: 'No evidence was found for the claim; that does not show that it is false.',
    look: { light: '#70427e', dark: '#d6abe5', shape: 'dotted', fill: 0 },
  },
  {
    key: 'opinion',
    scale: 'accuracy',
    label: 'Opinion',
    meaning: 'A judgement or forecast that cannot be checked as a fact.',
    look: { light: '#4c5666', dark: '#b4c0d0', shape: 'diamond', fill: 0 },
  },
  {
    key: 'quote-corroborated',
    scale: 'fidelity',
    label: 'Quote corroborated',
    meaning:
      'Another report carries the same utterance in the same sense; that does not mean that the speaker is right.',
    look: { light: '#0d5d78', dark: '#82cbe7', shape: 'square', fill: 100 },
  },
  {
    key: 'quote-varies',
    scale: 'fidelity',
    label: 'Quote varies',
    meaning: 'The utterance is reported elsewhere, in words that differ in a way a reader should know of.',
    look: { light: '#84430f', dark: '#f0af7d', shape: 'square', fill: 50 },
  },
  {
    key: 'quote-single-source',
    scale: 'fidelity',
    label: 'Single source',
    meaning: 'No other report of these words was found.',
    look: { light: '#5b5750', dark: '#bdb6a9', shape: 'square', fill: 0 },
  },
] as const satisfies readonly Rating[];

export type RatingKey = (typeof ratings)[number]['key'];

const byKey: ReadonlyMap<string, Rating> = new Map(ratings.map((rating) => [rating.key, rating]));

/** @throws when no level has the key; the desk lets none such pass. */
export function ratingOf(key: RatingKey): Rating {
  const rating = byKey.get(key);
  if (!rating) throw new Error(`There is no rating ${key}`);
  return rating;
}

/** The ends of the ordinal scale of accuracy (schema.org `bestRating`, `worstRating`). */
const values = ratings.flatMap((rating) => ('value' in rating ? [rating.value] : []));
export const [best, worst] = [Math.max(...values), Math.min(...values)];
