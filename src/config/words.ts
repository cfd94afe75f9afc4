import type { Grade, Confidence, Kind, Relation, Stance } from '../model/claim.ts';
import type { Difference } from '../model/disagreement.ts';
import type { Rank, Scale } from '../model/rating.ts';
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

  /** What belongs to whom, in every file for machines. */
  belonging:
    'The words of articles and of sources belong to those who published them. Ratings, findings, reasons and notes are this site’s.',
  noLicense: 'No licence has been given for them yet.',

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

  /** What the rating of each kind of claim answers. */
  questions: {
    quotation: 'Do other reports bear out that this was said, and so?',
    attribution: 'Was this said or reported, as the article tells it? Whether it is true is another question.',
    factual: 'Does the evidence bear out what the article states?',
    prediction: 'Can this forecast be checked, and does the evidence bear it out?',
    characterisation: 'Can this label or judgement be checked, and does the evidence bear it out?',
  } satisfies Record<Kind, string>,

  scales: {
    accuracy: {
      label: 'Accuracy',
      meaning: 'Of what an article says in its own words: does the evidence bear it out?',
    },
    fidelity: {
      label: 'Fidelity of a quotation',
      meaning: 'Of what stands in quotation marks: do other reports bear out that this was said, and so?',
    },
  } satisfies Record<Scale, Term>,

  /** What speaks against a claim is read first. */
  stances: { undermines: 'Against', supports: 'For', context: 'Context' } satisfies Record<Stance, string>,

  /** What a change of a published review is. */
  grades: { correction: 'Correction', update: 'Update', editorial: 'Wording' } satisfies Record<Grade, string>,

  /** How much a reader should look at a claim. */
  ranks: { raised: 'To look at', qualified: 'With a reservation', held: 'Borne out' } satisfies Record<Rank, string>,

  /** Of evidence that is not independent of the article. */
  relations: {
    'own-source': 'The article itself reports from it',
    'same-text': 'It may be one text with the article’s, or with another source here',
  } satisfies Record<Relation, string>,

  missingContext: 'Missing context',

  confidence: {
    high: {
      label: 'high',
      meaning: 'What was read bears on the point directly, and nothing that was found leads elsewhere.',
    },
    medium: {
      label: 'medium',
      meaning:
        'Part of it was not seen, it rests on an inference of ours or on one report at second hand, or reports do not agree.',
    },
    low: { label: 'low', meaning: 'Little was found, or it could well be read in another way.' },
  } satisfies Record<Confidence, Term>,

  readAs: {
    archived: 'An archived copy of this address was read, perhaps only in part.',
    live: 'The live page was read.',
  },

  differences: {
    differ: 'The articles differ',
    unclear: 'The articles are unclear',
  } satisfies Record<Difference, string>,

  /** What claims are narrowed by. */
  facets: {
    rank: 'Outcome',
    rating: 'Rating',
    context: 'Context',
    speaker: 'Speaker',
    outlet: 'Outlet',
    kind: 'Kind',
    year: 'Year said',
  },

  /** By which kind of page what the search finds is narrowed. */
  what: 'What',

  /** What the search finds, with what a list of it is called. */
  found: {
    claim: { label: 'Claim', list: 'Claims' },
    article: { label: 'Article', list: 'Articles' },
    utterance: { label: 'Wordings', list: 'Wordings' },
    person: { label: 'Person', list: 'People' },
    disagreement: { label: 'Difference', list: 'Differences' },
    event: { label: 'Timeline', list: 'Events' },
    source: { label: 'Source', list: 'Sources' },
  },

  /** Where a source is cited beside the evidence of claims. */
  citations: {
    wording: 'Wordings',
    difference: 'Difference',
    event: 'Timeline',
    note: 'Note on a text',
  },

  happenings: {
    background: 'Background',
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
    substitution: 'replaced',
    transposition: 'order',
    omission: 'left out',
    addition: 'added',
    bracketed: 'added in the outlet’s own brackets',
  } satisfies Record<VariantKind, string>,
} as const;

/** "1 claim", "2 claims", and with a comma from a thousand on. */
export const count = (many: number, one: string, more = `${one}s`): string =>
  `${many.toLocaleString('en-GB')} ${many === 1 ? one : more}`;
