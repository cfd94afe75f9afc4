import { show, type Fault } from '../problem.ts';
import type { ArticleDraft, ClaimDraft, Drafts } from '../read/drafts.ts';
import { unknown } from '../unknown-id.ts';
import type { Rule } from './rule.ts';

type Claims = Drafts['claims'];

export const callout: Rule = {
  code: 'callout',
  says:
    'An article names each of its claims once, with <Claim id="…" /> under the paragraph, list or table that has its words, ' +
    'and those of one passage in the order of their words.',
  check: ({ articles, claims, unreadable }) => {
    const shown = new Set([...articles.values()].flatMap(({ manuscript }) => manuscript.callouts.map(({ id }) => id)));
    return [
      ...[...articles.values()].flatMap((article) => [
        ...danglingFaults(article, claims, unreadable),
        ...repeatedFaults(article),
        ...placeFaults(article, claims),
      ]),
      // An article that cannot be parsed has no callouts, and is a problem already.
      ...[...claims.values()]
        .filter(({ id, fields }) => !shown.has(id) && articles.get(fields.article ?? '')?.manuscript.isRead)
        .map(hidden),
    ];
  },
};

function danglingFaults(
  { id: slug, file, manuscript }: ArticleDraft,
  claims: Claims,
  unreadable: Drafts['unreadable'],
): readonly Fault[] {
  return manuscript.callouts.flatMap(({ id, line }) => {
    // A callout without an id is a problem already, and so is a claim that cannot be read.
    if (id === '' || unreadable.has(`claims/${id}`)) return [];
    const claim = claims.get(id);
    if (!claim) {
      const { found, wanted } = unknown(id, [...claims.keys()]);
      return [{ file, line, found: `the claim ${found}`, wanted }];
    }
    const { article } = claim.fields;
    if (article === undefined || article === slug) return [];
    return [
      {
        file,
        line,
        found: `the claim “${id}”, whose article is ${article}`,
        wanted: `a claim whose article is ${slug}`,
      },
    ];
  });
}

function repeatedFaults({ file, manuscript: { callouts } }: ArticleDraft): readonly Fault[] {
  const seen = new Set<string>();
  return callouts.flatMap(({ id, line }) => {
    const again = seen.has(id);
    seen.add(id);
    return again ? [{ file, line, found: `the claim “${id}” a second time`, wanted: 'each claim once' }] : [];
  });
}

function placeFaults(
  { id: slug, file, manuscript: { callouts, passages } }: ArticleDraft,
  claims: Claims,
): readonly Fault[] {
  let last = -1;
  return callouts.flatMap(({ id, line, under }) => {
    const { fields, span } = claims.get(id) ?? {};
    if (!span || fields?.article !== slug) return [];
    const home = passages.findIndex(({ end }) => end >= span.end) + 1;
    if (!under.includes(home)) {
      const first = passages.findIndex(({ end }) => end > span.start) + 1;
      if (under.some((one) => one >= first && one < home)) return [tornFault(claims.get(id), [first, home])];
      const found = `“${id}” under ${under.length > 0 ? `paragraph ${under.join(', ')}` : 'no paragraph'}`;
      return [{ file, line, found, wanted: `it under paragraph ${home}, which has its words` }];
    }
    const early = span.start < last;
    last = span.start;
    const wanted = 'callouts in the order of their words';
    return early ? [{ file, line, found: `“${id}” after a claim whose words come later`, wanted }] : [];
  });
}

/** Its callout is right for their beginning: that they go on is the claim's fault. */
const tornFault = (claim: ClaimDraft | undefined, [first, last]: readonly [number, number]): Fault => ({
  ...(claim?.at('quote') ?? { file: '' }),
  found: `${show(claim?.fields.quote)}, which goes on from paragraph ${first} into paragraph ${last}`,
  wanted: `words of one paragraph; or its callout under paragraph ${last}, where they end`,
});

const hidden = ({ id, file, fields, at }: ClaimDraft): Fault => ({
  file,
  line: at('article').line,
  found: 'a claim that no article shows',
  wanted: `<Claim id="${id}" /> in content/articles/${fields.article ?? ''}.mdx, under the paragraph that has its words`,
});
