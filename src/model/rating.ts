/** Accuracy: does what is claimed hold? Fidelity: are these the words that were spoken? */
export type Scale = 'accuracy' | 'fidelity';

/** A level of one of the two scales. */
export interface Rating {
  /** Stands in content and in addresses, and never changes. */
  readonly key: string;
  readonly scale: Scale;
  readonly label: string;
  /** What it means, in one sentence. */
  readonly meaning: string;
  /**
   * On the ordinal scale of accuracy, 5 best to 1 worst (schema.org `ratingValue`); absent where a number would say
   * more than is known.
   */
  readonly value?: number;
  readonly look: Look;
}

/** How a level is drawn, beside its word: colour alone never carries it. */
export interface Look {
  /** Colours on a light and on a dark page. */
  readonly light: string;
  readonly dark: string;
  readonly shape: 'circle' | 'square' | 'diamond' | 'cross' | 'dotted';
  /** How much of the shape is filled, in per cent. */
  readonly fill: number;
}
