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

/** The file of content that a problem of a record is told of. */
export const contentFile = {
  article: (slug: string): string => `content/articles/${slug}.mdx`,
  claim: (id: string): string => `content/claims/${id}.md`,
  utterance: (id: string): string => `content/utterances/${id}.md`,
  list: (name: string): string => `content/${name}.yaml`,
} as const;
