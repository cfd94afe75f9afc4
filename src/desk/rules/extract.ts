import { isReplaced } from '../../text/replaced.ts';
import { fold } from '../../text/fold.ts';
import { show, type Fault, type Place } from '../problem.ts';
import type { ClaimDraft, Drafts } from '../read/drafts.ts';
import { remembering } from '../remembering.ts';
import type { Rule } from './rule.ts';

export const extract: Rule = {
  code: 'extract',
  says:
    'No extract is another one of its source with a few words less, more or other in it, or with a word cut at its end: a ' +
    'source has its words in one way. ' +
    'Where some are left out, “…” says so.',
  check: (drafts) =>
    [...Map.groupBy(extractsIn(drafts), ({ source }) => source).values()].flatMap((all) => faultsAmong(distinct(all))),
};

interface Extract {
  readonly source: string;
  readonly text: string;
  /** Its words in one line, folded. */
  readonly line: string;
  readonly place: Place;
}

const extractsIn = ({ claims }: Drafts): readonly Extract[] => [...claims.values()].flatMap(extractsOf);

const extractsOf = remembering(({ fields, at }: ClaimDraft): readonly Extract[] =>
  (fields.evidence ?? []).flatMap(({ source, extract: text }, index) =>
    text === undefined || /…|\.{3}/.test(text)
      ? []
      : [{ source, text, line: fold(text), place: at('evidence', index, 'extract') }],
  ),
);

/** The places where the same words stand, those that stand most often first. */
const distinct = (all: readonly Extract[]): readonly (readonly Extract[])[] =>
  [...Map.groupBy(all, ({ line }) => line).values()].toSorted((one, other) => other.length - one.length);

/** Only those are compared that have a run of words in common, and of these so many. */
const [run, most] = [3, 20];

function faultsAmong(all: readonly (readonly Extract[])[]): readonly Fault[] {
  const byRun = new Map<string, Extract[]>();
  return all.flatMap((same) => {
    const [own] = same;
    if (!own) return [];
    const runs = runsOf(own.line.split(' '));
    const candidates = new Set(runs.flatMap((one) => byRun.get(one) ?? []));
    const other = [...candidates].find((before) => isNearly(own, before) || isReplaced(own.line, before.line));
    for (const one of runs) {
      const held = byRun.get(one) ?? [];
      if (held.length < most) byRun.set(one, [...held, own]);
    }
    return other ? same.map((extract) => fault(extract, other)) : [];
  });
}

const runsOf = (words: readonly string[]): readonly string[] =>
  words.slice(0, 1 - run).map((_, at) => words.slice(at, at + run).join(' '));

/** Words that one of two may lack of the other’s, and be the same sentence all the same. */
const mostLeftOut = 0.2;

/** Whether one of two is the other with a few words left out, within it. */
function isNearly(one: Extract, other: Extract): boolean {
  const [shorter, longer] = one.line.length < other.line.length ? [one.line, other.line] : [other.line, one.line];
  if (` ${longer} `.includes(` ${shorter} `)) return false;
  const [few, many] = [shorter.split(' '), longer.split(' ')];
  if (many.length - few.length > many.length * mostLeftOut) return false;
  let found = 0;
  for (const word of many) if (word === few[found]) found++;
  return found === few.length;
}

const fault = ({ text, place }: Extract, other: Extract): Fault => ({
  ...place,
  found: `${show(text)}, where ${other.place.file} has ${show(other.text)} of the same source`,
  wanted: 'the words as the source has them; if it has both, more of what stands around them',
});
