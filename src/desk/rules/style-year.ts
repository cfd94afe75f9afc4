import { show, type Fault } from '../problem.ts';
import type { Rule } from './rule.ts';

export const styleYear: Rule = {
  code: 'style-year',
  says: 'The title of a claim on an earlier year names the year, or says otherwise that it is not about today.',
  check: ({ claims, utterances }) => {
    const now = new Date().getUTCFullYear();
    return [...claims.values(), ...utterances.values()].flatMap(
      ({ fields: { said, summary }, at }): readonly Fault[] => {
        const year = Number(said?.slice(0, 4) ?? now);
        if (summary === undefined || year >= now || /\b(?:1[6-9]|20)\d\d\b/.test(summary)) return [];
        return [
          {
            ...at('summary'),
            found: show(summary),
            wanted: `a title with its year, ${year}, unless something else in it dates it`,
          },
        ];
      },
    );
  },
};
