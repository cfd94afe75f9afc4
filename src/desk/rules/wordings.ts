import { show, type Fault } from '../problem.ts';
import { utterancesOf, type Drafts, type UtteranceDraft } from '../read/drafts.ts';
import { unknown } from '../unknown-id.ts';
import type { Rule } from './rule.ts';

export const wordings: Rule = {
  code: 'wordings',
  says: 'An utterance has two wordings or more, each once, its base among them, and whatever one may be one text with; every claim that names it is one of them.',
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
      if (twin === undefined || others.includes(twin)) return [];
      const place = at('wordings', index, 'sameTextAs');
      return [twin === keys[index] ? { ...place, ...itself(twin) } : { ...place, ...unknown(twin, others) }];
    }),
  ];
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
