import { show } from '../problem.ts';
import type { Rule } from './rule.ts';

export const folded: Rule = {
  code: 'folded',
  says: 'A note on what is not reporting names one <NotReporting> of its article by its what, and each has one note at most.',
  check: ({ articles }) =>
    [...articles.values()].flatMap(({ fields, manuscript, at }) =>
      !manuscript.isRead
        ? []
        : (fields.folded ?? []).flatMap(({ what }, index, all) => {
            const places = manuscript.folded.filter((one) => one.what === what).length;
            const isSecond = all.findIndex((one) => one.what === what) < index;
            if (places === 1 && !isSecond) return [];
            const names = [...new Set(manuscript.folded.map((one) => show(one.what)))].join(', ');
            const found = isSecond ? `a second note on ${show(what)}` : `${show(what)}, which stands ${places} times`;
            return [
              {
                ...at('folded', index, 'what'),
                found,
                wanted: `the what of one <NotReporting>: ${names || 'there is none'}`,
              },
            ];
          }),
    ),
};
