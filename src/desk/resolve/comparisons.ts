import { english } from '../../config/english.ts';
import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import type { Disagreement, Side } from '../../model/disagreement.ts';
import type { TimelineEvent } from '../../model/timeline.ts';
import type { Utterance, Wording } from '../../model/utterance.ts';
import { citeShort } from '../../review/citation.ts';
import { inOrder } from '../../text/order.ts';
import type { Publication } from '../publication.ts';
import type { Drafts, UtteranceDraft } from '../read/drafts.ts';
import type { DisagreementData, UtteranceData } from '../schema/utterance.ts';
import { present, type Names } from './names.ts';

/** What is published, by id. What belongs to an article that is a draft is not in it. */
export interface Published {
  readonly names: Names;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly articles: ReadonlyMap<string, Article>;
}

/** The utterances that are published, newest first. */
export const resolveUtterances = (
  { utterances }: Drafts,
  publication: Publication,
  published: Published,
): readonly Utterance[] =>
  [...utterances.values()]
    .filter(({ id }) => publication.utterances.has(id))
    .flatMap((draft) => (draft.data ? resolveUtterance(draft, draft.data, published) : []))
    .sort((a, b) => inOrder(b.said, a.said) || inOrder(a.id, b.id));

function resolveUtterance({ id, reasoning }: UtteranceDraft, data: UtteranceData, published: Published): Utterance {
  const { occasion, said, summary, finding, base, inference, history } = data;
  const { names } = published;
  const wordings = tellApart(data.wordings.flatMap((wording) => resolveWording(wording, published)));
  return {
    id,
    speaker: names.speaker(data.speaker),
    said,
    occasion,
    summary,
    finding,
    originals: data.original.map(({ source, ...rest }) => ({ ...rest, source: names.source(source) })),
    base: wordings.some(({ key }) => key === base) ? base : present(wordings[0], id).key,
    wordings,
    inference,
    body: reasoning.html,
    history,
  };
}

/** Where an article prints an utterance twice, its wordings are named by their claims. */
function tellApart(wordings: readonly Wording[]): readonly Wording[] {
  const names = Map.groupBy(wordings, ({ by }) => by);
  return wordings.map((wording) => {
    const twice = (names.get(wording.by)?.length ?? 0) > 1;
    return 'claim' in wording.from && twice
      ? { ...wording, by: `${wording.by}, claim ${wording.from.claim.number}` }
      : wording;
  });
}

function resolveWording(wording: UtteranceData['wordings'][number], { claims, names }: Published): readonly Wording[] {
  const { text, language = english.tag, translation, sameTextAs } = wording;
  const claim = claims.get(wording.claim ?? '');
  if (claim) {
    const by = claim.article.outlet.name;
    return [
      {
        ...{ key: claim.id, text, language, translation, sameTextAs, by },
        from: { claim },
        paraphrase: claim.kind !== 'quotation',
      },
    ];
  }
  if (wording.source === undefined) return [];
  const source = names.source(wording.source);
  return [
    {
      ...{ key: source.id, text, language, translation, sameTextAs, by: citeShort(source) },
      from: { source },
      paraphrase: wording.paraphrase ?? false,
    },
  ];
}

/** The disagreements that are published, each with what articles that are published have to say on it. */
export const resolveDisagreements = (
  { disagreements }: Drafts,
  publication: Publication,
  published: Published,
): readonly Disagreement[] =>
  [...disagreements.values()].flatMap(({ id, data, reasoning }) => {
    if (!data || !publication.disagreements.has(id)) return [];
    const articles = data.articles.flatMap((side) => resolveSide(side, published));
    const sources = data.sources.map(({ source, says }) => ({ says, source: published.names.source(source) }));
    const { question, difference, open } = data;
    return [{ id, question, difference, open, body: reasoning.html, articles, sources }];
  });

function resolveSide(
  { claim: id, article: slug, says }: DisagreementData['articles'][number],
  { claims, articles }: Published,
): readonly Side[] {
  const claim = claims.get(id ?? '');
  const article = claim?.article ?? articles.get(slug ?? '');
  return article ? [{ says, claim, article: article.slug, outlet: article.outlet.name }] : [];
}

/** The timeline of what is published, oldest first. */
export const resolveEvents = ({ events }: Publication, { claims, names }: Published): readonly TimelineEvent[] =>
  events
    .flatMap(({ data }) => data ?? [])
    .map(({ claim, article, source, ...event }) => ({
      ...event,
      claim: claims.get(claim ?? ''),
      source: source === undefined ? undefined : names.source(source),
    }))
    .sort((a, b) => inOrder(a.date, b.date));
