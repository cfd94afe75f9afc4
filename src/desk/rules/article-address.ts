import { isPartOf, pageOf, siteOf } from '../page-address.ts';
import { show, type Fault } from '../problem.ts';
import type { ArticleDraft, Drafts } from '../read/drafts.ts';
import type { Rule } from './rule.ts';

export const articleAddress: Rule = {
  code: 'article-address',
  says:
    'An article’s address is not on the site of another outlet than its own, and is no other article’s, unless they were ' +
    'archived on two days; nor is it the site itself; no two outlets have one site.',
  check: (drafts) => [
    ...siteFaults(drafts),
    ...firstPageFaults(drafts),
    ...foreignFaults(drafts),
    ...sharedFaults(drafts),
  ],
};

/** On a site of many, such as one of videos, an outlet has a folder. */
function siteFaults({ outlets }: Drafts): readonly Fault[] {
  const groups = Map.groupBy(outlets.values(), ({ fields: { url } }) => pageOf(url)?.replace(/^www\./, ''));
  return [...groups].flatMap(([page, [first, ...others]]) =>
    (page === undefined ? [] : others).map(({ fields: { url }, at }) => ({
      ...at('url'),
      found: `${show(url)}, which “${first?.id ?? ''}” has too`,
      wanted: 'the site of this outlet',
    })),
  );
}

/** Which is of today, and has the article no more. */
const firstPageFaults = ({ articles, outlets }: Drafts): readonly Fault[] =>
  [...articles.values()].flatMap(({ fields: { url, outlet = '' }, at }) => {
    const page = pageOf(url);
    if (page === undefined || page !== pageOf(outlets.get(outlet)?.fields.url)) return [];
    return [{ ...at('url'), found: `${show(url)}, the outlet’s site`, wanted: 'the address of the article' }];
  });

function foreignFaults({ articles, outlets }: Drafts): readonly Fault[] {
  const sites = new Map([...outlets.values()].map(({ id, fields: { url } }) => [id, url]));
  return [...articles.values()].flatMap(({ fields: { url, outlet = '' }, at }) => {
    if (url === undefined || !sites.get(outlet) || isOn(url, sites.get(outlet))) return [];
    const other = [...sites].find(([id, site]) => id !== outlet && isOn(url, site))?.[0];
    if (other === undefined) return [];
    const wanted = `an address on ${siteOf(sites.get(outlet)) ?? ''}; or outlet: ${other}`;
    return [{ ...at('url'), found: `${show(url)}, on the site of “${other}”`, wanted }];
  });
}

function isOn(url: string, site: string | undefined): boolean {
  const [host, own] = [siteOf(url), siteOf(site)];
  const folder = URL.parse(site ?? '')?.pathname.replace(/\/?$/, '/') ?? '';
  return (
    host !== undefined &&
    own !== undefined &&
    isPartOf(host, own) &&
    `${URL.parse(url)?.pathname ?? ''}/`.startsWith(folder)
  );
}

/** One page may be archived again, once it was changed. */
function sharedFaults({ articles }: Drafts): readonly Fault[] {
  const seen = new Map<string, ArticleDraft>();
  return [...articles.values()].flatMap((article) => {
    const { url, taken } = article.fields;
    const page = pageOf(url);
    if (page === undefined) return [];
    const key = `${page} ${taken ?? ''}`;
    const other = seen.get(key) ?? (taken ? seen.get(`${page} `) : undefined);
    if (!seen.has(key)) seen.set(key, article);
    const wanted = 'an address of its own; or the days of both in taken, where one page was archived twice';
    // Two of one archived text are told already.
    const isTold = other?.fields.original === article.fields.original;
    return other && !isTold
      ? [{ ...article.at('url'), found: `${show(url)}, which ${other.file} has too`, wanted }]
      : [];
  });
}
