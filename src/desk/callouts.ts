import type { DraftArticle } from './draft-article.ts';
import type { DraftClaim } from './draft-claim.ts';
import { nearestName } from './nearest-name.ts';
import type { Problem } from './problem.ts';

/** What is wrong between the callouts that articles show and the claims that there are. */
export function calloutProblems(
  articles: ReadonlyMap<string, DraftArticle>,
  claims: ReadonlyMap<string, DraftClaim>,
): readonly Problem[] {
  const shown = new Set([...articles.values()].flatMap(({ callouts }) => callouts.map(({ id }) => id)));
  return [
    ...[...articles.values()].flatMap((article) => [
      ...danglingProblems(article, claims),
      ...repeatedProblems(article),
      ...placementProblems(article, claims),
      ...crowdProblems(article),
      ...overlapProblems(article, claims),
    ]),
    // An article that could not be parsed has no callouts either, and is a problem already.
    ...[...claims.values()]
      .filter(({ id, data }) => !shown.has(id) && data && articles.get(data.article)?.text)
      .map(hidden),
  ];
}

function danglingProblems(
  { slug, file, callouts }: DraftArticle,
  claims: ReadonlyMap<string, DraftClaim>,
): readonly Problem[] {
  return callouts.flatMap(({ id, line }) => {
    const claim = claims.get(id);
    if (!claim) {
      const near = nearestName(id, claims.keys());
      return [
        {
          file,
          line,
          found: `the claim “${id}”, which does not exist`,
          wanted: near ? `a claim that exists, perhaps “${near}”` : 'a claim that exists',
        },
      ];
    }
    if (!claim.data || claim.data.article === slug) return [];
    return [
      {
        file,
        line,
        found: `the claim “${id}”, whose article is ${claim.data.article}`,
        wanted: `a claim whose article is ${slug}`,
      },
    ];
  });
}

function repeatedProblems({ file, callouts }: DraftArticle): readonly Problem[] {
  return callouts
    .filter(({ id }, index) => callouts.findIndex((other) => other.id === id) < index)
    .map(({ id, line }) => ({ file, line, found: `the claim “${id}” a second time`, wanted: 'each claim once' }));
}

/** The stylesheet marks the callout that a reader arrives at by its place under the paragraph, up to this many. */
const mostUnderOne = 8;

function crowdProblems({ file, callouts }: DraftArticle): readonly Problem[] {
  const groups = [...Map.groupBy(callouts, ({ under }) => under).values()];
  return groups.flatMap((group) =>
    group
      .slice(mostUnderOne)
      .map(({ id, line }) => ({
        file,
        line,
        found: `“${id}” as one of ${group.length} callouts under one paragraph`,
        wanted: `at most ${mostUnderOne}`,
      })),
  );
}

/** A callout stands under the paragraph in which its words end, and callouts under one paragraph in the order of the words. */
function placementProblems(
  { slug, file, callouts, paragraphs }: DraftArticle,
  claims: ReadonlyMap<string, DraftClaim>,
): readonly Problem[] {
  let last = -1;
  return callouts.flatMap(({ id, line, under }) => {
    const claim = claims.get(id);
    if (!claim?.range || claim.data?.article !== slug) return [];
    const { start, end } = claim.range;
    const home = paragraphs.find((paragraph) => paragraph.end >= end)?.number;
    if (home !== under)
      return [
        {
          file,
          line,
          found: `“${id}” under paragraph ${under}`,
          wanted: `it under paragraph ${home ?? 0}, which has its words`,
        },
      ];
    const early = start < last;
    last = start;
    return early
      ? [
          {
            file,
            line,
            found: `“${id}” after a claim whose words come later`,
            wanted: 'callouts in the order of their words',
          },
        ]
      : [];
  });
}

function overlapProblems({ slug, file }: DraftArticle, claims: ReadonlyMap<string, DraftClaim>): readonly Problem[] {
  const placed = [...claims.values()]
    .flatMap(({ id, file: own, range, data }) => (range && data?.article === slug ? [{ id, own, ...range }] : []))
    .sort((a, b) => a.start - b.start);
  return placed.flatMap(({ id, own, start }, index) => {
    const before = placed[index - 1];
    return before && before.end > start
      ? [
          {
            file: own,
            field: 'quote',
            found: `words that “${id}” shares with “${before.id}” in ${file}`,
            wanted: 'words of its own: no two claims overlap',
          },
        ]
      : [];
  });
}

const hidden = ({ id, file, data }: DraftClaim): Problem => ({
  file,
  found: 'a claim that no article shows',
  wanted: `<Claim id="${id}" /> in content/articles/${data?.article ?? ''}.mdx, under the paragraph that has its words`,
});
