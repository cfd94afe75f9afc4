import { isVisible } from '../../text/characters.ts';
import type { Rule } from './rule.ts';

export const reason: Rule = {
  code: 'reason',
  says: 'Below its fields a claim has a first paragraph that gives the reason for the rating.',
  check: ({ claims }) =>
    [...claims.values()]
      .filter(({ reasoning }) => !isVisible(reasoning.opening))
      .map(({ file, reasoning: { instead } }) => ({
        file,
        ...(instead?.line === undefined ? {} : { line: instead.line }),
        found: instead ? `no paragraph, but ${instead.what}` : 'no reasoning below the fields',
        wanted: 'a first paragraph that gives the reason for the rating',
      })),
};
