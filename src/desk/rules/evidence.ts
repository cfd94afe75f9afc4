import { fold } from '../../text/fold.ts';
import { show, type Fault } from '../problem.ts';
import type { ClaimDraft } from '../read/drafts.ts';
import { remembering } from '../remembering.ts';
import type { Rule } from './rule.ts';

export const evidence: Rule = {
  code: 'evidence',
  says: 'No evidence is given twice, nor once more for a part of what it is given for as a whole; and the same words of a source do not both support and undermine one part of a claim.',
  check: ({ claims }) => [...claims.values()].flatMap(faultsOf),
};

const faultsOf = remembering((claim: ClaimDraft): readonly Fault[] => [...twice(claim), ...againstItself(claim)]);

function twice({ fields: { evidence: rows = [] }, at }: ClaimDraft): readonly Fault[] {
  const seen = new Map<string, readonly (string | undefined)[]>();
  return rows.flatMap(({ source, stance, part, note, extract }, index) => {
    const key = JSON.stringify([source, stance, note, extract]);
    const parts = seen.get(key) ?? [];
    seen.set(key, [...parts, part]);
    // One that has no part is of the whole claim.
    const isSecond = parts.includes(part) || parts.includes(undefined) || (parts.length > 0 && part === undefined);
    return isSecond ? [{ ...at('evidence', index), found: 'evidence that stands above', wanted: 'each once' }] : [];
  });
}

function againstItself({ fields: { evidence: rows = [] }, at }: ClaimDraft): readonly Fault[] {
  if (!['supports', 'undermines'].every((one) => rows.some(({ stance }) => stance === one))) return [];
  const before = new Map<string, string>();
  return rows.flatMap(({ source, stance, part = '', extract }, index) => {
    if (extract === undefined || stance === 'context') return [];
    const key = JSON.stringify([source, fold(extract), fold(part)]);
    const other = before.get(key) ?? stance;
    before.set(key, other);
    if (other === stance) return [];
    const found = `${show(stance)}, for words that are given above as what ${other} it`;
    return [{ ...at('evidence', index, 'stance'), found, wanted: 'one stance; or in each the part that it bears on' }];
  });
}
