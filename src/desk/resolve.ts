import type { Article, ArticleHead, Claim, Outlet, Source, Speaker } from '../claims/claim.ts';
import { ratings } from '../claims/rating.ts';
import type { Disagreement, Event, Utterance } from '../claims/utterance.ts';
import type { Comparisons } from './comparisons.ts';
import type { DraftArticle } from './draft-article.ts';
import type { DraftClaim } from './draft-claim.ts';
import type { Lists } from './lists.ts';
import { resolveComparisons } from './resolve-comparisons.ts';

/** All that is published: resolved, located and verified. */
export interface Content {
  /** Newest first. */
  readonly articles: readonly Article[];
  /** By article, then in the order of the words. */
  readonly claims: readonly Claim[];
  /** By publisher, then title. */
  readonly sources: readonly Source[];
  /** Newest first. */
  readonly utterances: readonly Utterance[];
  readonly disagreements: readonly Disagreement[];
  /** Oldest first. */
  readonly events: readonly Event[];
}

interface Drafts {
  readonly articles: readonly DraftArticle[];
  readonly claims: readonly DraftClaim[];
  readonly lists: Lists;
  readonly comparisons: Comparisons;
}

/** Turn checked drafts into the model. */
export function resolve({ articles, claims, lists, comparisons }: Drafts): Content {
  const published = articles.flatMap((draft) =>
    draft.data && !draft.data.draft ? [resolveArticle(draft, draft.data, claims, lists)] : [],
  );
  const sorted = published.sort((a, b) => compare(latest(b), latest(a)) || compare(a.slug, b.slug));
  const resolved: Pick<Content, 'articles' | 'claims' | 'sources'> = {
    articles: sorted,
    claims: sorted.flatMap((article) => article.claims),
    sources: [...lists.sources]
      .map(([id, data]) => ({ id, ...data }))
      .sort((a, b) => compare(a.publisher.toLowerCase(), b.publisher.toLowerCase()) || compare(a.id, b.id)),
  };
  return { ...resolved, ...resolveComparisons(comparisons, resolved, (id) => speakerOf(id, lists)) };
}

/** An article without a date stands where the latest thing it reports was said. */
const latest = ({ published, claims }: Article): string =>
  published ?? claims.map(({ said }) => said ?? '').reduce((a, b) => (a > b ? a : b), '');
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function resolveArticle(
  draft: DraftArticle,
  data: NonNullable<DraftArticle['data']>,
  claims: readonly DraftClaim[],
  lists: Lists,
): Article {
  const { slug, text, paragraphs, misprints } = draft;
  const head: ArticleHead = {
    slug,
    title: data.title,
    titleBy: data.titleBy,
    outlet: outletOf(data.outlet, lists),
    published: data.published,
    publishedNote: data.publishedNote,
    url: data.url,
  };
  return {
    ...head,
    byline: data.byline,
    original: { file: data.original, sha256: data.sha256, taken: data.taken, takenFrom: data.takenFrom },
    provenance: data.provenance,
    text,
    paragraphs,
    misprints: misprints
      .map(({ start, end, quote, note }) => ({ quote, note, range: { start, end } }))
      .sort((a, b) => a.range.start - b.range.start),
    claims: claims
      .filter((claim) => claim.data?.article === slug)
      .sort((a, b) => (a.range?.start ?? 0) - (b.range?.start ?? 0))
      .flatMap((claim, at) => resolveClaim(claim, at + 1, head, draft, lists)),
  };
}

function resolveClaim(
  { id, data, range, reason }: DraftClaim,
  number: number,
  article: ArticleHead,
  { text, paragraphs }: DraftArticle,
  lists: Lists,
): readonly Claim[] {
  const paragraph = paragraphs.find((one) => range && one.end >= range.end);
  if (!data || !range || !paragraph) return [];
  const { quote, speakerNote, kind, said, saidNote, confidence, summary, history } = data;
  return [
    {
      id,
      article,
      number,
      quote,
      range,
      paragraph: { ...paragraph, text: text.slice(paragraph.start, paragraph.end) },
      speaker: speakerOf(data.speaker, lists),
      speakerNote,
      kind,
      said,
      saidNote,
      rating: ratings[data.rating],
      confidence,
      summary,
      utterances: [data.utterance ?? []].flat(),
      reason,
      evidence: data.evidence.map(({ source, ...rest }) => ({ source: sourceOf(source, lists), ...rest })),
      history,
    },
  ];
}

function sourceOf(id: string, { sources }: Lists): Source {
  return { id, ...present(sources.get(id), id) };
}

function outletOf(id: string, { outlets }: Lists): Outlet {
  return { id, ...present(outlets.get(id), id) };
}

function speakerOf(id: string, { people, outlets }: Lists): Speaker {
  const person = people.get(id);
  if (person) return { id, name: person.name, role: person.role, type: 'Person' };
  const outlet = present(outlets.get(id), id);
  return { id, name: outlet.name, role: outlet.about, type: 'Organization' };
}

/** What the checks above have made sure of. */
function present<T>(value: T | undefined, id: string): T {
  if (value === undefined) throw new Error(`${id} was resolved before it was checked`);
  return value;
}
