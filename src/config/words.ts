import type { Confidence, Kind, Stance } from '../model/claim.ts';
import type { Scale } from '../model/rating.ts';
import type { Happening } from '../model/timeline.ts';
import type { VariantKind } from '../text/variant.ts';

/** A word with its meaning. */
interface Term {
  readonly label: string;
  readonly meaning: string;
}

/** The names of things, as readers see them. Sentences stand in the component or page that says them. */
export const words = {
  notKnown: 'Not known',

  kinds: {
    quotation: { label: 'Quotation', meaning: 'Words that the article gives as spoken or written by someone.' },
    attribution: {
      label: 'Attribution',
      meaning: 'What the article says, in its own words, that someone said or reported.',
    },
    factual: { label: 'Statement of fact', meaning: 'Something the article states as fact in its own voice.' },
    prediction: { label: 'Prediction', meaning: 'A statement about what will happen.' },
    characterisation: {
      label: 'Characterisation',
      meaning: 'A label or judgement that the article puts on people or events.',
    },
  } satisfies Record<Kind, Term>,

  scales: {
    accuracy: 'Does what is claimed hold?',
    fidelity: 'For quotations: are these the words that were spoken?',
  } satisfies Record<Scale, string>,

  stances: { supports: 'Supports', undermines: 'Undermines', context: 'Context' } satisfies Record<Stance, string>,

  confidence: { high: 'high', medium: 'medium', low: 'low' } satisfies Record<Confidence, string>,

  /** What claims are narrowed by. */
  facets: { rating: 'Rating', speaker: 'Speaker', outlet: 'Outlet', kind: 'Kind', year: 'Year said' },

  happenings: {
    statement: 'Statement',
    article: 'Article',
    vote: 'Vote',
    aftermath: 'What came after',
  } satisfies Record<Happening, string>,

  /** How a place of one wording differs from another. */
  variants: {
    same: 'the same',
    punctuation: 'punctuation or capitals',
    spelling: 'spelling or form of the word',
    substitution: 'word for word',
    transposition: 'order',
    omission: 'left out',
    addition: 'added',
    bracketed: 'added in the outlet’s own brackets',
  } satisfies Record<VariantKind, string>,
} as const;

/** "1 claim", "2 claims", and with a comma from a thousand on. */
export const count = (many: number, one: string, more = `${one}s`): string =>
  `${many.toLocaleString('en-GB')} ${many === 1 ? one : more}`;
