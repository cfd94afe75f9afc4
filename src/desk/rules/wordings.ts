import { english } from '../../config/english.ts';
import { matchKnown } from '../../text/match.ts';
import { show, type Fault } from '../problem.ts';
import { utterancesOf, type Drafts, type UtteranceDraft } from '../read/drafts.ts';
import { unknown } from '../unknown-id.ts';
import type { Rule } from './rule.ts';

export const wordings: Rule = {
  code: 'wordings',
  says:
    'An utterance has two wordings or more, each once, its base among them, and whatever one may be one text with, which ' +
    'has nearly the same words; every claim that names it is one of them.',
  check: ({ utterances, claims }) => {
    const naming = claimsByUtterance(claims);
    return [...utterances.values()].flatMap((utterance) => {
      const keys = utterance.fields.wordings?.map(({ claim, source }) => claim ?? source ?? '');
      return keys ? [...keyFaults(utterance, keys), ...unlistedFaults(utterance, keys, naming)] : [];
    });
  },
};

function claimsByUtterance(claims: Drafts['claims']): ReadonlyMap<string, readonly string[]> {
  const pairs = [...claims.values()].flatMap((claim) => utterancesOf(claim).map((id) => [id, claim.id] as const));
  const groups = Map.groupBy(pairs, ([utterance]) => utterance);
  return new Map([...groups].map(([utterance, group]) => [utterance, group.map(([, claim]) => claim)]));
}

function keyFaults(
  { fields: { base, wordings: all = [] }, at }: UtteranceDraft,
  keys: readonly string[],
): readonly Fault[] {
  const few = { ...at('wordings'), found: `${keys.length} wording`, wanted: 'two wordings or more' };
  const repeated = keys.flatMap((key, index) => (keys.indexOf(key) < index ? [{ key, index }] : []));
  return [
    ...(keys.length < 2 ? [few] : []),
    ...(base === undefined || keys.includes(base) ? [] : [{ ...at('base'), ...unknown(base, keys) }]),
    ...repeated.map(({ key, index }) => ({
      ...at('wordings', index),
      found: `“${key}” a second time`,
      wanted: 'each wording once',
    })),
    ...all.flatMap(({ sameTextAs: twin }, index) => {
      const others = keys.filter((key) => key !== keys[index]);
      if (twin === undefined) return [];
      const place = at('wordings', index, 'sameTextAs');
      if (others.includes(twin))
        return unlike(all[index], all[keys.indexOf(twin)]).map((told) => ({ ...place, ...told }));
      return [twin === keys[index] ? { ...place, ...itself(twin) } : { ...place, ...unknown(twin, others) }];
    }),
  ];
}

type Wording = NonNullable<UtteranceDraft['fields']['wordings']>[number];

/** Which share of the shorter one two wordings of one text have in common at least: less, and they are two. */
const leastInCommon = 0.5;

/** Of a text and a translation of it nothing can be said. */
function unlike(one: Wording | undefined, other: Wording | undefined): readonly Pick<Fault, 'found' | 'wanted'>[] {
  if (!one || !other || one.language !== other.language) return [];
  const [shorter, longer] = one.text.length <= other.text.length ? [one.text, other.text] : [other.text, one.text];
  if (matchKnown(shorter, longer, english).fit.coverage >= leastInCommon) return [];
  const found = `${show(one.text)} and ${show(other.text)}, which have little in common`;
  return [{ found, wanted: 'a wording in nearly the same words, or no such field' }];
}

const itself = (key: string): Pick<Fault, 'found' | 'wanted'> => ({
  found: `${show(key)}, which is this wording itself`,
  wanted: 'the claim or source of another wording',
});

const unlistedFaults = (
  { id, at }: UtteranceDraft,
  keys: readonly string[],
  naming: ReadonlyMap<string, readonly string[]>,
): readonly Fault[] =>
  (naming.get(id) ?? [])
    .filter((claim) => !keys.includes(claim))
    .map((claim) => ({
      ...at('wordings'),
      found: `no wording of “${claim}”, which names this utterance`,
      wanted: `an entry “claim: ${claim}”`,
    }));
