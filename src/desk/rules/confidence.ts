import { words } from '../../config/words.ts';
import type { Confidence } from '../../model/claim.ts';
import { show } from '../problem.ts';
import { proseOf } from '../prose.ts';
import type { Rule } from './rule.ts';

const levels = Object.keys(words.confidence).join('|');
/** Confidence in something else is not that in the rating. */
const told = new RegExp(
  `\\bour (?:only )?(?<before>${levels}) confidence\\b(?! in\\b)|\\bour confidence (?:here |in it )?(?:is|stays|remains) (?:only )?(?<after>${levels})\\b`,
  'giu',
);

export const confidence: Rule = {
  code: 'confidence',
  says: 'Where our words on a claim name our confidence (“our confidence is medium”), it is that of the claim.',
  check: (drafts) =>
    proseOf(drafts).flatMap(({ place, text, of: { kind, id } }) => {
      const has = kind === 'claim' ? drafts.claims.get(id)?.fields.confidence : undefined;
      if (has === undefined || place.field?.startsWith('history')) return [];
      const all = [...text.matchAll(told)];
      const first = all[0];
      // Of two that are told, as of two parts, one is enough.
      if (!first || all.some((one) => levelOf(one) === has)) return [];
      return [
        { ...place, found: show(first[0]), wanted: `${words.confidence[has].label}, as the claim has it; or none` },
      ];
    }),
};

const levelOf = ({ groups }: RegExpExecArray): Confidence =>
  (groups?.['before'] ?? groups?.['after'] ?? '').toLowerCase() as Confidence;
