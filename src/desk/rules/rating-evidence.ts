import { ratingOf } from '../../config/scales.ts';
import type { EvidenceKind } from '../../model/rating.ts';
import { isOfKind } from '../../review/support.ts';
import type { Rule } from './rule.ts';

const kinds: Readonly<Record<EvidenceKind, string>> = {
  support: 'a row that supports, and is not perhaps one text with the article’s',
  'independent support': 'a row that supports, and has no relation to the article',
  'any support': 'a row that supports',
  objection: 'a row that undermines',
  report: 'a row with the report that has other words, of any stance',
};

export const ratingEvidence: Rule = {
  code: 'rating-evidence',
  says:
    'A rating has the evidence that it needs: what is accurate, mostly or partly so is supported; what is partly accurate, ' +
    'inaccurate or altered is undermined, and what is accurate or corroborated is not; what is corroborated is supported ' +
    'by an independent source; what is unsupported or not found elsewhere is not.',
  check: ({ claims }) =>
    [...claims.values()].flatMap(({ fields: { rating, evidence }, at }) => {
      if (rating === undefined || evidence === undefined) return [];
      const { needs, refuses, label } = ratingOf(rating);
      const missing = needs.filter((kind) => !evidence.some(isOfKind[kind]));
      const refused = refuses === undefined ? -1 : evidence.findIndex(isOfKind[refuses]);
      return [
        ...missing.map((kind) => ({
          ...at('rating'),
          found: `“${label}” without evidence for it`,
          wanted: `${kinds[kind]}, in evidence; or another rating`,
        })),
        ...(refused === -1
          ? []
          : [
              {
                ...at('evidence', refused, 'stance'),
                found: `evidence that ${evidence[refused]?.stance ?? ''} a claim rated “${label}”`,
                wanted:
                  'another rating; or a stance of “context”, where it speaks neither for the claim nor against it',
              },
            ]),
      ];
    }),
};
