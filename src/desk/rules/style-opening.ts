import type { Rule } from './rule.ts';

const mostWords = 90;

export const styleOpening: Rule = {
  code: 'style-opening',
  says: `The first paragraph of a reason has at most ${mostWords} words: it is all that most readers see.`,
  check: ({ claims }) =>
    [...claims.values()].flatMap(({ file, reasoning: { opening } }) => {
      const words = opening.split(/\s+/).length;
      return words > mostWords
        ? [{ file, found: `a first paragraph of ${words} words`, wanted: `at most ${mostWords}` }]
        : [];
    }),
};
