import { words } from '../../text/fold.ts';
import { show, type Fault, type Place } from '../problem.ts';
import type { ClaimDraft, Drafts } from '../read/drafts.ts';
import { remembering } from '../remembering.ts';
import type { Rule } from './rule.ts';
import { longRun } from './same-text.ts';

export const sameExtract: Rule = {
  code: 'same-extract',
  says: `Two sources that have ${longRun} or more words in a row are probably one text, or the words were put under the wrong one.`,
  check: (drafts) => {
    const kin = kinOf(drafts);
    const seen = new Map<string, Row>();
    return [...drafts.claims.values()].flatMap(rowsOf).flatMap((row) => {
      const others = row.runs.flatMap((run) => seen.get(run) ?? []);
      const other = others.find(({ source }) => source !== row.source);
      for (const run of row.runs) if (!seen.has(run)) seen.set(run, row);
      return other && !other.isRelated && !row.isRelated && !isKin(kin, row, other) ? [told(row, other)] : [];
    });
  },
};

/** An extract in some evidence. */
interface Row {
  readonly source: string;
  readonly extract: string;
  readonly isRelated: boolean;
  readonly runs: readonly string[];
  readonly place: () => Place;
}

const rowsOf = remembering(({ fields: { evidence = [] }, at }: ClaimDraft): readonly Row[] =>
  evidence.flatMap(({ source, extract = '', relation }, index) => {
    const runs = runsIn(extract);
    const place = (): Place => at('evidence', index, 'extract');
    return runs.length === 0 ? [] : [{ source, extract, isRelated: relation !== undefined, runs, place }];
  }),
);

/** Each run of so many words. */
function runsIn(text: string): readonly string[] {
  const all = words(text).map(({ folded }) => folded);
  return all.slice(longRun - 1).map((_, at) => all.slice(at, at + longRun).join(' '));
}

type Kin = ReadonlyMap<string, ReadonlySet<string>>;

/** Whose text each source has: those with one in common are one, and may have the same words. */
const kinOf = ({ sources }: Drafts): Kin =>
  new Map(
    [...sources].map(
      ([
        id,
        {
          fields: { publisher = '', origin = [], via },
        },
      ]) => [id, new Set([publisher, ...origin, ...(via ? [via] : [])])],
    ),
  );

const isKin = (kin: Kin, { source: one }: Row, { source: other }: Row): boolean =>
  [...(kin.get(one) ?? [])].some((name) => kin.get(other)?.has(name));

const told = (row: Row, other: Row): Fault => ({
  ...row.place(),
  found: `${show(row.extract)}, which “${other.source}” has too, in ${other.place().file}`,
  wanted: 'the extract of this source; or a relation, or an origin that both have, where they are one text',
});
