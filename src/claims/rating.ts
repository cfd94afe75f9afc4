/** A level of one of the two scales: its key (never changes), what readers see, and its meaning in one sentence. */
export interface Rating {
  readonly key: RatingKey;
  readonly scale: Scale;
  readonly label: string;
  readonly meaning: string;
  /** On the ordinal scale of accuracy, 5 best to 1 worst (schema.org `ratingValue`); undefined where a number would say more than is known. */
  readonly value?: number;
}

/** Accuracy: does what is claimed hold? Fidelity: are these the words that were spoken? */
export type Scale = 'accuracy' | 'fidelity';

export const ratingKeys = [
  'accurate',
  'mostly-accurate',
  'needs-context',
  'inaccurate',
  'unsupported',
  'opinion',
  'quote-corroborated',
  'quote-varies',
  'quote-single-source',
] as const;

export type RatingKey = (typeof ratingKeys)[number];

export const ratings: Readonly<Record<RatingKey, Rating>> = {
  accurate: {
    key: 'accurate',
    scale: 'accuracy',
    label: 'Accurate',
    value: 5,
    meaning: 'The evidence found bears the claim out in all that matters.',
  },
  'mostly-accurate': {
    key: 'mostly-accurate',
    scale: 'accuracy',
    label: 'Mostly accurate',
    value: 4,
    meaning: 'The claim holds in substance; a detail is imprecise or goes further than the evidence.',
  },
  'needs-context': {
    key: 'needs-context',
    scale: 'accuracy',
    label: 'Needs context',
    value: 3,
    meaning: 'The claim can be defended as worded, but is likely to mislead without a fact that it leaves out.',
  },
  inaccurate: {
    key: 'inaccurate',
    scale: 'accuracy',
    label: 'Inaccurate',
    value: 1,
    meaning: 'The evidence found contradicts the claim.',
  },
  unsupported: {
    key: 'unsupported',
    scale: 'accuracy',
    label: 'Unsupported',
    meaning: 'No evidence was found for the claim; that does not show that it is false.',
  },
  opinion: {
    key: 'opinion',
    scale: 'accuracy',
    label: 'Opinion',
    meaning: 'A judgement or forecast that cannot be checked as a fact.',
  },
  'quote-corroborated': {
    key: 'quote-corroborated',
    scale: 'fidelity',
    label: 'Quote corroborated',
    meaning:
      'Another report carries the same utterance in the same sense; that does not mean that the speaker is right.',
  },
  'quote-varies': {
    key: 'quote-varies',
    scale: 'fidelity',
    label: 'Quote varies',
    meaning: 'The utterance is reported elsewhere, in words that differ in a way a reader should know of.',
  },
  'quote-single-source': {
    key: 'quote-single-source',
    scale: 'fidelity',
    label: 'Single source',
    meaning: 'No other report of these words was found.',
  },
};

export const allRatings: readonly Rating[] = ratingKeys.map((key) => ratings[key]);
