import { ratingOf } from '../../config/scales.ts';
import { words } from '../../config/words.ts';
import type { Fault } from '../problem.ts';
import type { ClaimDraft } from '../read/drafts.ts';
import type { Rule } from './rule.ts';

export const history: Rule = {
  code: 'history',
  says: 'The rating and the confidence of a claim are those that its history told last: neither changes without an entry.',
  check: ({ claims }) => [...claims.values()].flatMap(unrecorded),
};

/** Where the history of a claim tells another rating or confidence than the claim has, or none. */
function unrecorded({ fields: { rating, confidence, history: entries }, at }: ClaimDraft): readonly Fault[] {
  if (!entries) return [];
  return [
    ...faults('rating', rating, {
      told: entries.findLast((entry) => entry.rating)?.rating,
      label: (key) => ratingOf(key).label,
    }),
    ...faults('confidence', confidence, {
      told: entries.findLast((entry) => entry.confidence)?.confidence,
      label: (key) => words.confidence[key].label,
    }),
  ].map(({ field, ...fault }) => ({ ...at(field), ...fault }));
}

interface Told<K> {
  readonly told: K | undefined;
  readonly label: (key: K) => string;
}

function faults<K extends string, F extends string>(field: F, has: K | undefined, { told, label }: Told<K>) {
  if (has === undefined || has === told) return [];
  return [
    {
      field,
      found: told ? `“${label(has)}”, where the history last tells “${label(told)}”` : `no ${field} in the history`,
      wanted: told
        ? `a new entry in history: its date, ${field}: ${has}, and what was changed and why`
        : `${field}: ${has} in the entry of history since which it stands`,
    },
  ];
}
