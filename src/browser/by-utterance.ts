import type { Found } from '../search/find/answer.ts';
import type { AlsoPrinted, OtherWording, PassageClaim, Said } from '../search/record-data.ts';
import type { Span } from '../text/span.ts';

/** What was found of one utterance; or of none, which stands alone. */
export interface Group {
  readonly said: Said | undefined;
  /** The nearest first. */
  readonly wordings: readonly Wording[];
  /** The wordings of reports by which some of them were found. */
  readonly carried: readonly OtherWording[];
  /** As articles print it that are not among those found. */
  readonly also: readonly AlsoPrinted[];
}

/** A found passage with the claim that its words belong to. */
export interface Wording {
  readonly found: Found;
  readonly claim: PassageClaim | undefined;
}

/**
 * What was found, so that a thing said once stands once: the wordings of an utterance together, where the nearest of
 * them would stand. No passage is lost, or stands twice.
 */
export function byUtterance(all: readonly Found[]): readonly Group[] {
  const groups = new Map<string | Found, { said: Said | undefined; wordings: Wording[] }>();
  for (const found of all) {
    const claim = claimOf(found);
    const said = claim && nearest(claim.said, found.match.span);
    const group = groups.get(said?.id ?? found) ?? { said, wordings: [] };
    group.wordings.push({ found, claim });
    groups.set(said?.id ?? found, group);
  }
  return [...groups.values()].map((group) => ({ ...group, carried: carriedBy(group), also: alsoPrinted(group) }));
}

/** The claim whose other wording was found, or that covers most of the found words. */
function claimOf({ passage: { claims }, match: { span }, wording }: Found): PassageClaim | undefined {
  const best = nearest(claims, span);
  const covering = best && shared(best, span) > 0 ? best : undefined;
  return claims.find(({ id }) => id === wording?.claim) ?? covering;
}

/** Of several the first that has most of a span. */
const nearest = <T extends Span>(all: readonly T[], span: Span): T | undefined =>
  all.toSorted((a, b) => shared(b, span) - shared(a, span))[0];

const shared = (one: Span, other: Span): number => Math.min(one.end, other.end) - Math.max(one.start, other.start);

type Gathered = Pick<Group, 'said' | 'wordings'>;

/** Each once: what is said of several passages is said of their group. */
function carriedBy({ wordings }: Gathered): readonly OtherWording[] {
  const all = wordings.flatMap(({ found: { wording } }) => wording ?? []);
  return [...new Map(all.map((one) => [`${one.by}\n${one.text}`, one])).values()];
}

function alsoPrinted({ said, wordings }: Gathered): readonly AlsoPrinted[] {
  if (!said) return [];
  const found = new Set(wordings.map((wording) => wording.found.passage.article));
  const others = wordings
    .flatMap(({ claim }) => claim?.said ?? [])
    .filter(({ id }) => id === said.id)
    .flatMap(({ also }) => also)
    .filter(({ article }) => !found.has(article));
  return [...new Map(others.map((other) => [other.claim, other])).values()];
}
