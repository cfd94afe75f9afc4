import { pageOf } from '../page-address.ts';
import { show } from '../problem.ts';
import type { Rule } from './rule.ts';

export const sameAddress: Rule = {
  code: 'same-address',
  says: 'Two sources with one address are probably one.',
  check: ({ sources }) => {
    const groups = Map.groupBy(sources.values(), ({ fields }) => pageOf(fields.url));
    return [...groups].flatMap(([page, [first, ...others]]) =>
      (page === undefined ? [] : others).map(({ fields: { url }, at }) => ({
        ...at('url'),
        found: `${show(url)}, which “${first?.id ?? ''}” has too${spelled(first?.fields.url, url)}`,
        wanted: 'one entry for one work',
      })),
    );
  },
};

const spelled = (other: string | undefined, own: string | undefined): string =>
  other === own ? '' : `, as ${show(other)}`;
