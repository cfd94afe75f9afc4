import { calloutProblems } from './callouts.ts';
import { readComparisons } from './comparisons.ts';
import { readArticle, type DraftArticle } from './draft-article.ts';
import { readClaim } from './draft-claim.ts';
import { readShelf } from './folder.ts';
import { readLists } from './lists.ts';
import { ContentError, type Problem } from './problem.ts';
import { resolve, type Content } from './resolve.ts';

/**
 * Read a folder of content and hold it against every rule.
 * @throws {ContentError} with all problems at once.
 */
export async function readContent(root: string): Promise<Content> {
  const [articleShelf, claimShelf, lists] = await Promise.all([
    readShelf(root, 'articles'),
    readShelf(root, 'claims'),
    readLists(root),
  ]);
  const articles = index(
    await Promise.all(articleShelf.documents.map((document) => readArticle(root, document, lists))),
    ({ slug }) => slug,
  );
  const claims = index(
    claimShelf.documents.map((document) => readClaim(document, articles, lists)),
    ({ id }) => id,
  );
  const comparisons = await readComparisons(root, { articles, claims, lists });
  const problems = [
    ...[articleShelf, claimShelf, lists, comparisons, ...articles.values(), ...claims.values()].flatMap(
      (part) => part.problems,
    ),
    ...calloutProblems(articles, claims),
    ...draftProblems([...articles.values()]),
  ];
  if (problems.length > 0) throw new ContentError(problems);
  return resolve({ articles: [...articles.values()], claims: [...claims.values()], lists, comparisons });
}

function draftProblems(articles: readonly DraftArticle[]): readonly Problem[] {
  if (articles.length === 0 || articles.some(({ data }) => !data?.draft)) return [];
  return [{ file: 'content/articles', found: 'drafts only', wanted: 'at least one article without “draft: true”' }];
}

function index<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [key(item), item]));
}
