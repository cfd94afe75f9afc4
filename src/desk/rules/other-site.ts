import { isPartOf, siteOf } from '../page-address.ts';
import { show } from '../problem.ts';
import type { Rule } from './rule.ts';

export const otherSite: Rule = {
  code: 'other-site',
  says: 'An article’s address is probably on its outlet’s site; but an outlet may have more than one.',
  check: ({ articles, outlets }) =>
    [...articles.values()].flatMap(({ fields: { url, outlet = '' }, at }) => {
      const [host, site] = [siteOf(url), siteOf(outlets.get(outlet)?.fields.url)];
      if (host === undefined || site === undefined || isPartOf(host, site) || isPartOf(site, host)) return [];
      return [{ ...at('url'), found: `${show(url)}, which is not on ${site}`, wanted: 'the address at that outlet' }];
    }),
};
