import type { Claim } from '../model/claim.ts';

/** A claim with what is the matter with it. */
export interface Found {
  readonly claim: Claim;
  readonly finding: string;
}

/**
 * What is worth reading first of an article: its findings, those of claims that something is the matter with first; of
 * claims that word one utterance, a single one.
 */
export function worthReading(claims: readonly Claim[], most: number): readonly Found[] {
  const found = claims.flatMap((claim) => (claim.finding === undefined ? [] : [{ claim, finding: claim.finding }]));
  const ranked = found.toSorted((a, b) => Number(isRaised(b.claim)) - Number(isRaised(a.claim)));
  return ranked.filter(isNews).slice(0, most);
}

/** Whether nothing before it is on the same utterance. */
const isNews = ({ claim }: Found, index: number, all: readonly Found[]): boolean =>
  !all.slice(0, index).some((other) => other.claim.utterances.some((id) => claim.utterances.includes(id)));

const isRaised = ({ rating, missingContext }: Claim): boolean =>
  rating.rank === 'raised' || missingContext !== undefined;
