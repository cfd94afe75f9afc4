import { locate, type Range } from '../anchoring/locate.ts';
import { claimSchema, type ClaimData } from '../claims/schema.ts';
import { placeProblems, unknown, type DraftArticle } from './draft-article.ts';
import type { Document } from './folder.ts';
import { check, part } from './front-matter.ts';
import type { Lists } from './lists.ts';
import { readManuscript } from './manuscript.ts';
import type { Problem } from './problem.ts';

/** A claim as far as it could be read; `range` is there when its words stand exactly once in its article. */
export interface DraftClaim {
  readonly id: string;
  readonly file: string;
  readonly data?: ClaimData;
  readonly reason: string;
  readonly range?: Range;
  readonly problems: readonly Problem[];
}

export function readClaim(
  { id, file, text }: Document,
  articles: ReadonlyMap<string, DraftArticle>,
  lists: Lists,
): DraftClaim {
  const { yaml, body } = part(text);
  const { data, problems, lineOf } = check(file, yaml, claimSchema);
  const manuscript = readManuscript(file, body, {});
  const reason = manuscript.opening;
  const own = [
    ...problems,
    ...manuscript.problems,
    ...nameProblems(id, file),
    ...(reason === '' && manuscript.problems.length === 0 ? [unreasoned(file)] : []),
  ];
  if (!data) return { id, file, reason, problems: own };
  const article = articles.get(data.article);
  const places = article ? locate(article.text, data) : [];
  return {
    id,
    file,
    data,
    reason,
    ...(places.length === 1 && places[0] ? { range: places[0] } : {}),
    problems: [
      ...own,
      ...unknown(file, lineOf(['article']), 'article', data.article, articles.keys()),
      ...(article && article.text !== ''
        ? placeProblems(
            { file, line: lineOf(['quote']), field: 'quote' },
            data.quote,
            places,
            article.text,
            article.slug,
          )
        : []),
      ...unknown(file, lineOf(['speaker']), 'speaker', data.speaker, lists.ids.speakers),
      ...data.evidence.flatMap(({ source }, index) =>
        unknown(file, lineOf(['evidence', index, 'source']), `evidence[${index}].source`, source, lists.ids.sources),
      ),
      ...undatedProblems(file, data),
    ],
  };
}

const unreasoned = (file: string): Problem => ({
  file,
  field: 'body',
  found: 'no reasoning',
  wanted: 'a first paragraph that gives the reason for the rating',
});

/** Ids stand as fragments on the article's page, beside `p1` and `note-…`. */
function nameProblems(id: string, file: string): readonly Problem[] {
  if (id.includes('-') && !id.startsWith('note-')) return [];
  return [{ file, found: `the id ${id}`, wanted: 'two words or more, joined by hyphens, the first not “note”' }];
}

function undatedProblems(file: string, { said, saidNote }: ClaimData): readonly Problem[] {
  if (said !== null || saidNote) return [];
  return [{ file, field: 'said', found: 'no date', wanted: 'a date, or a saidNote that tells why it is not known' }];
}
