import { commonRun } from '../../text/common-run.ts';
import { quotedIn } from '../../text/quotation-marks.ts';
import { show, type Place } from '../problem.ts';
import type { ClaimDraft, Drafts } from '../read/drafts.ts';
import { remembering } from '../remembering.ts';
import type { Rule } from './rule.ts';

/** So many words in a row are seldom the same by chance. */
export const longRun = 12;

export const sameText: Rule = {
  code: 'same-text',
  says:
    `What an outlet says in its own words is not borne out by a source that has ${longRun} or more of them in a row, unless ` +
    'its relation is told; nor is a claim by one that an utterance tells may be one text with it.',
  check: (drafts) => {
    const twins = twinsIn(drafts);
    return [...drafts.claims.values()].flatMap((claim) =>
      toldOf(claim).flatMap(({ source, place, same }) => {
        const told = twins.has(`${claim.id} ${source}`) ? 'one text with it, by its utterance' : same;
        const wanted = 'a relation; or another stance: a text does not bear itself out';
        return told === undefined ? [] : [{ ...place(), found: `none, for ${told}`, wanted }];
      }),
    );
  },
};

/** What one wording may be one text with, by the ids of the claim and the source. */
const twinsIn = ({ utterances }: Drafts): ReadonlySet<string> =>
  new Set(
    [...utterances.values()].flatMap(({ fields }) =>
      (fields.wordings ?? []).flatMap(({ claim, source, sameTextAs: twin }) =>
        twin === undefined ? [] : [`${claim ?? twin} ${source ?? twin}`],
      ),
    ),
  );

interface Support {
  readonly source: string;
  readonly extract: string | undefined;
  readonly place: () => Place;
}

/** The evidence that bears a claim out, and is told to be independent of it. */
export const supportsOf = remembering(({ fields, at }: ClaimDraft): readonly Support[] =>
  (fields.evidence ?? []).flatMap(({ source, stance, relation, extract }, index) => {
    if (stance !== 'supports' || relation !== undefined) return [];
    const place = (): Place => ({ ...at('evidence', index), field: `evidence[${index}].relation` });
    return [{ source, extract, place }];
  }),
);

const toldOf = remembering((claim: ClaimDraft) =>
  supportsOf(claim).map(({ source, extract, place }) => ({ source, place, same: sameIn(claim, extract) })),
);

/** Of what somebody is quoted with, many have the same words. */
function sameIn({ fields: { kind, quote = '' } }: ClaimDraft, extract: string | undefined): string | undefined {
  if (kind === undefined || kind === 'quotation' || extract === undefined) return undefined;
  const { text, plain } = commonRun(withoutQuotations(quote), extract);
  return plain < longRun ? undefined : `a source that has ${show(text)}, too`;
}

const withoutQuotations = (text: string): string =>
  quotedIn(text).reduce(
    (left, { start, end }) => left.slice(0, start) + '\u0000'.repeat(end - start) + left.slice(end),
    text,
  );
