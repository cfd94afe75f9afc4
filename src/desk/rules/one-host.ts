import { siteOf } from '../page-address.ts';
import { show } from '../problem.ts';
import type { Drafts } from '../read/drafts.ts';
import type { Rule } from './rule.ts';

export const oneHost: Rule = {
  code: 'one-host',
  says: 'Two sources on one site probably have one publisher, or the one is a copy and says so in via; but a site may be of many.',
  check: ({ sources }) => {
    const groups = Map.groupBy(sources.values(), ({ fields }) => siteOf(fields.url));
    return [...groups].flatMap(([site, group]) => (site === undefined ? [] : strangersIn(group, site)));
  },
};

type Source = Drafts['sources'] extends ReadonlyMap<string, infer S> ? S : never;

const ownerOf = ({ fields: { via, publisher } }: Source): string => via ?? publisher ?? '';

/** Those whose owner is not that of most. Where nearly each has another, the site is of many. */
function strangersIn(group: readonly Source[], site: string) {
  const owners = [...Map.groupBy(group, ownerOf)].toSorted(([, one], [, other]) => other.length - one.length);
  const [usual] = owners;
  if (!usual || owners.length !== 2) return [];
  return (owners[1]?.[1] ?? []).map((source) => ({
    ...source.at(source.fields.via ? 'via' : 'publisher'),
    found: `${show(ownerOf(source))}, at ${site}, where ${show(usual[0])} is the publisher of “${usual[1][0]?.id ?? ''}”`,
    wanted: `the address at ${ownerOf(source)}; or “via: ${usual[0]}”, where a copy was read there`,
  }));
}
