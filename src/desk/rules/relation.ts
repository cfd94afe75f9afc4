import { fold } from '../../text/fold.ts';
import type { ArticleDraft, Drafts } from '../read/drafts.ts';
import { show, type Fault } from '../problem.ts';
import { remembering } from '../remembering.ts';
import type { Rule } from './rule.ts';

export const relation: Rule = {
  code: 'relation',
  says:
    'A source from which an article reports is named in its words, or a relationNote says how that is known; a source of ' +
    'the article’s own outlet is not independent of it.',
  check: (drafts) =>
    [...drafts.claims.values()].flatMap(({ fields: { article, evidence = [] }, at }) => {
      const home = drafts.articles.get(article ?? '');
      return evidence.flatMap((row, index): readonly Fault[] => {
        const place = at('evidence', index, 'relation');
        if (row.relation === undefined && row.relationNote !== undefined)
          return [
            {
              ...at('evidence', index, 'relationNote'),
              found: 'a note on no relation',
              wanted: 'a relation, or no note',
            },
          ];
        if (row.relation === undefined && row.stance === 'supports' && isByOutlet(row.source, home, drafts))
          return [
            {
              ...place,
              field: `evidence[${index}].relation`,
              found: 'none, for a source of the outlet itself',
              wanted: 'a relation, or another stance: no outlet bears itself out',
            },
          ];
        if (row.relation !== 'own-source' || row.relationNote !== undefined || !home?.manuscript.isRead) return [];
        const names = namesOf(row.source, drafts);
        if (names.length === 0 || names.some((name) => isNamed(name, home))) return [];
        const found = `“own-source”, where the article names none of ${names.map(show).join(', ')}`;
        return [{ ...place, found, wanted: 'a relationNote that says how it is known; or no relation' }];
      });
    }),
};

/** Whether a source is the article itself, or is of its outlet: by its name, or as a page of its site. */
function isByOutlet(source: string, home: ArticleDraft | undefined, drafts: Drafts): boolean {
  const { name, url: site } = drafts.outlets.get(home?.fields.outlet ?? '')?.fields ?? {};
  const { url, via } = drafts.sources.get(source)?.fields ?? {};
  if (url !== undefined && url === home?.fields.url) return true;
  // A copy that lies on the site of the outlet may be a text of another’s.
  if (url !== undefined && site !== undefined && typeof via !== 'string' && isPageOf(url, site)) return true;
  return name !== undefined && namesOf(source, drafts).some((one) => fold(one) === fold(name));
}

/** Many outlets may have their sites on one host, each in a folder of its own. */
function isPageOf(address: string, site: string): boolean {
  const [page, home] = [address, site].map((one) => {
    const { host, pathname } = new URL(one);
    return `${host.replace(/^www\./, '')}${pathname.replace(/\/?$/, '/')}`;
  });
  return page !== undefined && home !== undefined && page.startsWith(home);
}

/** Whose text a source may be said to be. */
function namesOf(source: string, { sources }: Drafts): readonly string[] {
  const { publisher, origin = [] } = sources.get(source)?.fields ?? {};
  return [...origin, ...(publisher === undefined ? [] : [publisher])];
}

/** As words of their own: RT is not named in “report”. */
const isNamed = (name: string, article: ArticleDraft): boolean => foldedText(article).includes(` ${fold(name)} `);

const foldedText = remembering(({ manuscript }: ArticleDraft): string => ` ${fold(manuscript.text)} `);
