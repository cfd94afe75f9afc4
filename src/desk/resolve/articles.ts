import { ratingOf } from '../../config/scales.ts';
import type { ArticleHead, Passage } from '../../model/article-head.ts';
import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import { inOrder } from '../../text/order.ts';
import type { Publication } from '../publication.ts';
import type { ArticleDraft, ClaimDraft, Drafts } from '../read/drafts.ts';
import type { ArticleData } from '../schema/article.ts';
import { present, type Names } from './names.ts';

/** The articles that are published, newest first, each with its claims in the order of their words. */
export function resolveArticles(
  { articles, claims }: Drafts,
  names: Names,
  { articles: published }: Publication,
): readonly Article[] {
  const bySlug = Map.groupBy(claims.values(), ({ fields }) => fields.article);
  return [...articles.values()]
    .flatMap((draft) =>
      draft.data && published.has(draft.id)
        ? [resolveArticle(draft, draft.data, { names, claims: bySlug.get(draft.id) ?? [] })]
        : [],
    )
    .sort((a, b) => inOrder(latest(b), latest(a)) || inOrder(a.slug, b.slug));
}

/** An article without a date stands where the latest thing it reports was said. */
const latest = ({ published, claims }: Article): string =>
  published ?? claims.reduce((late, { said }) => (said && said > late ? said : late), '');

interface Context {
  readonly names: Names;
  readonly claims: readonly ClaimDraft[];
}

function resolveArticle(
  { id: slug, manuscript, misprintPlaces }: ArticleDraft,
  data: ArticleData,
  { names, claims }: Context,
): Article {
  const { title, titleBy, published, publishedNote, language, url, byline, provenance } = data;
  const { text, body } = manuscript;
  const head: ArticleHead = {
    slug,
    title,
    titleBy,
    outlet: names.outlet(data.outlet),
    published,
    publishedNote,
    language,
    url,
  };
  const passages = manuscript.passages.map(({ start, end }, index) => ({ start, end, number: index + 1 }));
  const misprints = data.misprints.map(({ quote, note }, index) => ({
    quote,
    note,
    span: present(misprintPlaces[index]?.[0], quote),
  }));
  return {
    ...head,
    byline,
    original: { file: data.original, sha256: data.sha256, taken: data.taken, takenFrom: data.takenFrom },
    provenance,
    folded: data.folded.map(({ sources, ...rest }) => ({ ...rest, sources: sources.map(names.source) })),
    text,
    body,
    passages,
    misprints: misprints.sort((a, b) => a.span.start - b.span.start),
    claims: claims
      .toSorted((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0))
      .map((claim, index) => resolveClaim(claim, index + 1, { head, text, passages, names })),
  };
}

interface Home {
  readonly head: ArticleHead;
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly names: Names;
}

function resolveClaim(
  { id, data, span: place, reasoning }: ClaimDraft,
  number: number,
  { head, text, passages, names }: Home,
): Claim {
  const {
    article,
    prefix,
    suffix,
    rating,
    speaker,
    attributedTo,
    utterance = [],
    evidence,
    history,
    ...fields
  } = present(data, id);
  const span = present(place, id);
  const first = present(
    passages.find(({ end }) => end > span.start),
    id,
  );
  const last = present(
    passages.find(({ end }) => end >= span.end),
    id,
  );
  return {
    ...fields,
    id,
    article: head,
    number,
    span,
    passage: { ...last, start: first.start, text: text.slice(first.start, last.end) },
    speaker: names.speaker(speaker),
    attributedTo: attributedTo === undefined ? undefined : names.speaker(attributedTo),
    rating: ratingOf(rating),
    utterances: [utterance].flat(),
    reason: reasoning.opening,
    body: reasoning.html,
    evidence: evidence.map(({ source, ...rest }) => ({ ...rest, source: names.source(source) })),
    history: history.map(({ rating: told, ...rest }) => ({ ...rest, ...(told && { rating: ratingOf(told) }) })),
  };
}
