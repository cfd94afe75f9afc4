import type { Claim, Evidence } from '../model/claim.ts';
import type { EvidenceKind } from '../model/rating.ts';
import type { Source } from '../model/source.ts';

type Rated = Pick<Claim, 'kind' | 'rating' | 'evidence'>;
type Row = Pick<Evidence, 'stance' | 'relation'>;

/** Whether a row of evidence is of a kind. */
export const isOfKind: Readonly<Record<EvidenceKind, (row: Row) => boolean>> = {
  support: ({ stance, relation }) => stance === 'supports' && relation !== 'same-text',
  'independent support': ({ stance, relation }) => stance === 'supports' && relation === undefined,
  'any support': ({ stance }) => stance === 'supports',
  objection: ({ stance }) => stance === 'undermines',
  report: () => true,
};

/**
 * What bears a claim out, in one sentence; nothing of what no evidence can bear out. Reports with an origin in common
 * are one.
 */
export function tellSupport({ kind, rating, evidence }: Rated): string | undefined {
  if (rating.needs.length === 0 && rating.refuses === undefined) return undefined;
  const what = kind === 'quotation' ? 'That it was said is borne out' : 'Borne out';
  const supporting = evidence.filter(({ stance }) => stance === 'supports');
  const independent = supporting.filter(isOfKind['independent support']);
  const whole = origins(sourcesOfAll(evidence));
  if (whole > 0) return `${what} by ${numbers[whole] ?? whole} independent report${whole === 1 ? '' : 's'}.`;
  if (independent.length > 0) return `${what} in parts only: no report that was found has all of it.`;
  if (supporting.some(({ relation }) => relation === 'own-source')) {
    return 'Only a source that the article reports from, or seems to, bears it out.';
  }
  if (supporting.length > 0) return 'What bears it out may be one text with the article’s.';
  return 'Nothing that was found bears it out.';
}

/** The sources that bear out the whole of a claim, and are independent of the article. */
const sourcesOfAll = (evidence: Rated['evidence']): readonly Source[] =>
  evidence.filter((row) => isOfKind['independent support'](row) && row.part === undefined).map(({ source }) => source);

/** Whether some of them have an origin in common, so that they are fewer reports than there are sources. */
export function isShared({ evidence }: Pick<Claim, 'evidence'>): boolean {
  const sources = sourcesOfAll(evidence);
  return origins(sources) < sources.length;
}

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** How many separate origins some sources have at most: those that share one are one. */
export function origins(sources: readonly Pick<Source, 'origin' | 'publisher'>[]): number {
  let groups: readonly (readonly string[])[] = [];
  for (const { origin, publisher } of sources) {
    const own = origin.length > 0 ? origin : [publisher];
    const shared = groups.filter((group) => group.some((name) => own.includes(name)));
    groups = [...groups.filter((group) => !shared.includes(group)), [...shared.flat(), ...own]];
  }
  return groups.length;
}
