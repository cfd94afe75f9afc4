import { show } from '../problem.ts';
import type { Rule } from './rule.ts';

export const sameAddress: Rule = {
  code: 'same-address',
  says: 'Two sources with one address are probably one.',
  check: ({ sources }) => {
    const groups = Map.groupBy(sources.values(), ({ fields }) => fields.url);
    return [...groups].flatMap(([url, [first, ...others]]) =>
      (url === undefined ? [] : others).map(({ at }) => ({
        ...at('url'),
        found: `${show(url)}, which “${first?.id ?? ''}” has too`,
        wanted: 'one entry for one work',
      })),
    );
  },
};
