import type { Match } from '../../text/match.ts';

/** How much a match is worth, for the order of what is found: the same words come before words that differ. */
export const worthOf = (match: Match): number => strength[match.label] + nearness(match);

const strength = { verbatim: 20, punctuation: 10, close: 0 } as const;

/** What covers more of the quotation first, then what has less between its words: 0 to 1.1. */
const nearness = ({ fit: { coverage, density } }: Match): number => coverage + density / 10;

/**
 * That of a passage found by another wording of what it quotes. Less than of one that has the words itself; of several,
 * the passage that also has some of them comes first.
 */
export const worthOfCarried = (carried: Match, own: Match): number => 0.8 * nearness(carried) + 0.1 * nearness(own);

/** From here on a passage has nearly all of the quotation in its own words. */
export const nearEnough = 1;
