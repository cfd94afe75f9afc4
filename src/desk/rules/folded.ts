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
            const same = manuscript.folded.filter((one) => one.what === what);
            const places = same.length;
            const isSecond = all.findIndex((one) => one.what === what) < index;
            if (places === 1 && !isSecond) return [];
            const names = [...new Set(manuscript.folded.map((one) => show(one.what)))].join(', ');
            const found = isSecond
              ? `a second note on ${show(what)}`
              : `${show(what)}, which stands ${places} times${linesOf(same)}`;
            return [
              {
                ...at('folded', index, 'what'),
                found,
                wanted:
                  places > 1 && !isSecond
                    ? 'a what of its own for each of them'
                    : `the what of one <NotReporting>: ${names || 'there is none'}`,
              },
            ];
          }),
    ),
};

const linesOf = (all: readonly { readonly line: number | undefined }[]): string => {
  const lines = all.flatMap(({ line }) => line ?? []);
  return lines.length === 0 ? '' : `, in lines ${lines.join(' and ')}`;
};
