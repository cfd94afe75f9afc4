import type { Catalogue } from '../model/catalogue.ts';
import type { Ledger } from './ledger.ts';
import type { Publication } from '../config/publication.ts';

/** What files are made from, and where they go. */
export interface Making {
  readonly catalogue: Catalogue;
  readonly publication: Publication;
  readonly ledger: Ledger;
  /** How many items a part of a list has at most. */
  readonly most: number;
}
