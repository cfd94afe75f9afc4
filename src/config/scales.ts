import type { Kind } from '../model/claim.ts';
import type { Rating, Scale } from '../model/rating.ts';

/** On which scale a kind of claim is rated: a quotation on fidelity, whatever else is claimed on accuracy. */
export const scaleOf = (kind: Kind): Scale => (kind === 'quotation' ? 'fidelity' : 'accuracy');

/**
 * The levels of both scales, in the order in which readers meet them. The first of accuracy is the best; of fidelity
 * the first that fits is the one to give.
 */
export const ratings = [
  {
    key: 'accurate',
    scale: 'accuracy',
    rank: 'held',
    label: 'Accurate',
    value: 4,
    meaning: 'The evidence found bears the claim out in all that matters.',
    needs: ['support'],
    refuses: 'objection',
    look: { light: '#1a6a3a', dark: '#7ecf9c', shape: 'circle', fill: 100 },
  },
  {
    key: 'mostly-accurate',
    scale: 'accuracy',
    rank: 'qualified',
    label: 'Mostly accurate',
    value: 3,
    meaning: 'The claim is right in substance; a detail is wrong, or goes further than the evidence.',
    needs: ['support'],
    look: { light: '#5a6a00', dark: '#c3d04f', shape: 'circle', fill: 67 },
  },
  {
    key: 'partly-accurate',
    scale: 'accuracy',
    rank: 'raised',
    label: 'Partly accurate',
    value: 2,
    meaning: 'One part of the claim that matters holds, and another does not.',
    needs: ['support', 'objection'],
    look: { light: '#8f4a00', dark: '#f5b45a', shape: 'circle', fill: 34 },
  },
  {
    key: 'inaccurate',
    scale: 'accuracy',
    rank: 'raised',
    label: 'Inaccurate',
    value: 1,
    meaning: 'The evidence found contradicts the claim in what matters.',
    needs: ['objection'],
    look: { light: '#b0182b', dark: '#ff9d92', shape: 'cross', fill: 0 },
  },
  {
    key: 'unsupported',
    scale: 'accuracy',
    rank: 'raised',
    label: 'Unsupported',
    meaning: 'The claim could be checked, and nothing that was found bears it out; it may be true all the same.',
    needs: [],
    refuses: 'any support',
    look: { light: '#7a3690', dark: '#dba6ee', shape: 'dotted', fill: 0 },
  },
  {
    key: 'not-checkable',
    scale: 'accuracy',
    rank: 'qualified',
    label: 'Not checkable',
    meaning: 'It is a judgement or a forecast, which no evidence can settle.',
    needs: [],
    look: { light: '#4c5666', dark: '#b4c0d0', shape: 'diamond', fill: 0 },
  },
  {
    key: 'altered',
    scale: 'fidelity',
    rank: 'raised',
    label: 'Altered',
    meaning: 'As far as can be shown, the outlet has joined, cut or changed what it gives in quotation marks.',
    needs: ['objection'],
    look: { light: '#a01a6b', dark: '#ff9bd2', shape: 'cross', fill: 0 },
  },
  {
    key: 'wording-differs',
    scale: 'fidelity',
    rank: 'raised',
    label: 'Wording differs',
    meaning:
      'Reports of the same utterance differ in a way that bears on its sense, and whose doing that is was not shown.',
    needs: ['report'],
    look: { light: '#9a3d12', dark: '#ffab7a', shape: 'square', fill: 50 },
  },
  {
    key: 'not-found-elsewhere',
    scale: 'fidelity',
    rank: 'qualified',
    label: 'Not found elsewhere',
    meaning: 'No other report of the utterance was found.',
    needs: [],
    refuses: 'independent support',
    look: { light: '#5b5750', dark: '#bdb6a9', shape: 'square', fill: 0 },
  },
  {
    key: 'corroborated',
    scale: 'fidelity',
    rank: 'held',
    label: 'Corroborated',
    meaning: 'An independent report has the utterance in the same sense; whether the speaker is right is not asked.',
    needs: ['independent support'],
    refuses: 'objection',
    look: { light: '#0d5d78', dark: '#82cbe7', shape: 'square', fill: 100 },
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
