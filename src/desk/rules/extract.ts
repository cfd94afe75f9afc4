import { fold } from '../../text/fold.ts';
import { show, type Fault, type Place } from '../problem.ts';
import type { Drafts } from '../read/drafts.ts';
import type { Rule } from './rule.ts';

export const extract: Rule = {
  code: 'extract',
  says:
    'No extract is another one of its source with a few words less or more in it: a source has its words in one way. ' +
    'Where some are left out, “…” says so.',
  check: (drafts) =>
    [...Map.groupBy(extractsIn(drafts), ({ source }) => source).values()].flatMap((all) => faultsAmong(distinct(all))),
};

interface Extract {
  readonly source: string;
  readonly text: string;
  readonly words: readonly string[];
  readonly place: Place;
}

const extractsIn = ({ claims }: Drafts): readonly Extract[] =>
  [...claims.values()].flatMap(({ fields, at }) =>
    (fields.evidence ?? []).flatMap(({ source, extract: text }, index) =>
      text === undefined || /…|\.{3}/.test(text)
        ? []
        : [{ source, text, words: fold(text).split(' '), place: at('evidence', index, 'extract') }],
    ),
  );

/** The places where the same words stand, those that stand most often first. */
const distinct = (all: readonly Extract[]): readonly (readonly Extract[])[] =>
  [...Map.groupBy(all, ({ words }) => words.join(' ')).values()].toSorted((one, other) => other.length - one.length);

/** Only those are compared that have a run of words in common, and of these so many. */
const [run, most] = [3, 20];

function faultsAmong(all: readonly (readonly Extract[])[]): readonly Fault[] {
  const byRun = new Map<string, Extract[]>();
  return all.flatMap((same) => {
    const [own] = same;
    if (!own) return [];
    const runs = runsOf(own.words);
    const other = runs.flatMap((one) => byRun.get(one) ?? []).find((before) => isNearly(own.words, before.words));
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
function isNearly(one: readonly string[], other: readonly string[]): boolean {
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  const isFew = longer.length - shorter.length <= longer.length * mostLeftOut;
  if (!isFew || ` ${longer.join(' ')} `.includes(` ${shorter.join(' ')} `)) return false;
  let found = 0;
  for (const word of longer) if (word === shorter[found]) found++;
  return found === shorter.length;
}

const fault = ({ text, place }: Extract, other: Extract): Fault => ({
  ...place,
  found: `${show(text)}, where ${other.place.file} has ${show(other.text)} of the same source`,
  wanted: 'the words as the source has them; if it has both, more of what stands around them',
});
