/** What sort of statement a claim is, with the sentence that explains it. */
export const kinds = {
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
} as const;

export type Kind = keyof typeof kinds;
export const kindKeys = Object.keys(kinds) as [Kind, ...Kind[]];
