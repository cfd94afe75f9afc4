/** Accuracy: does what is claimed hold? Fidelity: was this said, and so? */
export type Scale = 'accuracy' | 'fidelity';

/**
 * How much a reader should look at a claim of this level: `raised` has something the matter, `qualified` a reservation,
 * `held` none.
 */
export type Rank = 'raised' | 'qualified' | 'held';

/**
 * A kind of evidence. `support` bears the claim out, and is not perhaps the article’s own text; `independent support`
 * is, besides, not a source that the article reports from; `any support` may be either; `objection` speaks against it;
 * `report` is any.
 */
export type EvidenceKind = 'support' | 'independent support' | 'any support' | 'objection' | 'report';

/** A level of one of the two scales. */
export interface Rating {
  /** Stands in content and in addresses, and never changes. */
  readonly key: string;
  readonly scale: Scale;
  readonly rank: Rank;
  readonly label: string;
  /** What it means, in one sentence. */
  readonly meaning: string;
  /**
   * On the ordinal scale of accuracy, the highest best and 1 worst (schema.org `ratingValue`); absent where a number
   * would say more than is known.
   */
  readonly value?: number;
  /** What evidence must be there for a claim to be rated so. */
  readonly needs: readonly EvidenceKind[];
  /** What evidence must not be there: with it, another level fits. */
  readonly refuses?: EvidenceKind;
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
